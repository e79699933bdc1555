import { exercise } from '../exercise.ts';

/**
 * Bending and hollowing without load. Weak bone: not all the way round. Stenosis: no sagging. New knee: pad or chair.
 * exercises.json `kat_koe`
 */
export const catCow = exercise({
  id: 'cat-cow',
  reference: 'kat_koe',
  level: 1,
  category: 'mobility',
  purpose: 'loosen',
  position: 'hands-and-knees',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 8,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: [],
  careWith: ['osteoporosis', 'vertebral-fracture', 'stenosis', 'spine-procedure', 'new-hip-or-knee'],
  easier: ['seated-cat-cow'],
  harder: ['bird-dog-leg', 'thread-the-needle'],
  feltIn: ['low-back', 'upper-back'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
