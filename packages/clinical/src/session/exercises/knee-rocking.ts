import { exercise } from '../exercise.ts';

/**
 * A small turn without load. One repetition is left and right.
 * exercises.json `knieen_wiegen`
 */
export const kneeRocking = exercise({
  id: 'knee-rocking',
  reference: 'knieen_wiegen',
  level: 1,
  category: 'mobility',
  purpose: 'loosen',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 6,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: ['pregnancy'],
  careWith: ['osteoporosis', 'vertebral-fracture', 'spine-procedure', 'new-hip-or-knee'],
  easier: ['supine-pelvic-tilt'],
  harder: [],
  feltIn: ['low-back', 'sides'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
