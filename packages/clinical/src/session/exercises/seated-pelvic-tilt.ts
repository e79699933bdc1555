import { exercise } from '../exercise.ts';

/**
 * A small movement for days full of sitting. With weak bone the rounding stays small.
 * exercises.json `bekken_kantelen_zit`
 */
export const seatedPelvicTilt = exercise({
  id: 'seated-pelvic-tilt',
  reference: 'bekken_kantelen_zit',
  level: 1,
  category: 'mobility',
  purpose: 'loosen',
  position: 'sitting',
  onFloor: false,
  equipment: ['chair'],
  sides: 'together',
  secondsPerRep: 6,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: [],
  careWith: ['osteoporosis', 'vertebral-fracture'],
  easier: ['belly-breathing'],
  harder: ['seated-cat-cow', 'standing-pelvic-tilt'],
  feltIn: ['low-back'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
