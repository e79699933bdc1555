import { exercise } from '../exercise.ts';

/**
 * The side of the hip with a long leg.
 * exercises.json `zij_beenheffen`
 */
export const sideLegRaise = exercise({
  id: 'side-leg-raise',
  reference: 'zij_beenheffen',
  level: 2,
  category: 'strength',
  purpose: 'hips',
  position: 'side-lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 5,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: [],
  careWith: ['pregnancy', 'new-hip-or-knee'],
  easier: ['clamshell'],
  harder: [],
  feltIn: ['buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
