import { exercise } from '../exercise.ts';

/**
 * The first confidence step. Lying flat: left out in pregnancy, because we do not ask for weeks.
 * exercises.json `bekken_kantelen_ruglig`
 */
export const supinePelvicTilt = exercise({
  id: 'supine-pelvic-tilt',
  reference: 'bekken_kantelen_ruglig',
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
  careWith: [],
  easier: ['belly-breathing'],
  harder: ['bridge', 'knee-rocking', 'knee-to-chest', 'pelvic-clock'],
  feltIn: ['low-back', 'belly'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'nice2020'],
});
