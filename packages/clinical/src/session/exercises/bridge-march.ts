import { exercise } from '../exercise.ts';

/**
 * The bridge, with one foot at a time leaving the floor.
 * exercises.json `brug_mars`
 */
export const bridgeMarch = exercise({
  id: 'bridge-march',
  reference: 'brug_mars',
  level: 3,
  category: 'strength',
  purpose: 'hips',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 6,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['pregnancy'],
  careWith: ['spine-procedure', 'heart', 'high-blood-pressure'],
  easier: ['bridge'],
  harder: ['single-leg-bridge'],
  feltIn: ['buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021', 'owen2020'],
});
