import { exercise } from '../exercise.ts';

/**
 * The bridge on one leg.
 * exercises.json `brug_eenbenig`
 */
export const singleLegBridge = exercise({
  id: 'single-leg-bridge',
  reference: 'brug_eenbenig',
  level: 4,
  category: 'strength',
  purpose: 'hips',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 6,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['pregnancy'],
  careWith: ['new-hip-or-knee', 'heart', 'high-blood-pressure'],
  easier: ['bridge-march'],
  harder: [],
  feltIn: ['buttocks', 'hamstrings'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021', 'owen2020'],
});
