import { exercise } from '../exercise.ts';

/**
 * One arm opens and slides through. Turning is left out where `seated-rotation` leaves it out.
 * exercises.json `kat_koe_draai`
 */
export const threadTheNeedle = exercise({
  id: 'thread-the-needle',
  reference: 'kat_koe_draai',
  level: 2,
  category: 'mobility',
  purpose: 'loosen',
  position: 'hands-and-knees',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 10,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: ['spine-procedure', 'vertebral-fracture'],
  careWith: ['osteoporosis', 'radicular', 'pregnancy', 'new-hip-or-knee', 'balance'],
  easier: ['cat-cow'],
  harder: [],
  feltIn: ['upper-back', 'shoulders'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
