import { exercise } from '../exercise.ts';

/**
 * The cat-cow for who does not kneel.
 * exercises.json `kat_koe_zit`
 */
export const seatedCatCow = exercise({
  id: 'seated-cat-cow',
  reference: 'kat_koe_zit',
  level: 1,
  category: 'mobility',
  purpose: 'loosen',
  position: 'sitting',
  onFloor: false,
  equipment: ['chair'],
  sides: 'together',
  secondsPerRep: 8,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: [],
  careWith: ['osteoporosis', 'vertebral-fracture', 'spine-procedure'],
  easier: ['seated-pelvic-tilt'],
  harder: ['cat-cow'],
  feltIn: ['low-back', 'upper-back'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
