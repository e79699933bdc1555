import { exercise } from '../exercise.ts';

/**
 * One repetition is up, back, a few steps and down again. No effect on back pain was shown (Danquah 2017). Never an exercise of a plan.
 * exercises.json `zitpauze`
 */
export const sittingBreak = exercise({
  id: 'sitting-break',
  reference: 'zitpauze',
  level: 1,
  category: 'mobility',
  purpose: 'comfort',
  position: 'sitting',
  onFloor: false,
  equipment: [],
  sides: 'together',
  secondsPerRep: 14,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 10 },
  doses: 'break',
  control: false,
  notWith: ['stenosis', 'spine-procedure'],
  careWith: ['osteoporosis', 'vertebral-fracture', 'radicular', 'pregnancy', 'balance'],
  easier: ['seated-pelvic-tilt'],
  harder: [],
  feltIn: ['whole-body'],
  studied: 'itself',
  certainty: 'low',
  sources: ['thorp2014', 'danquah2017', 'activeBreaks2021'],
});
