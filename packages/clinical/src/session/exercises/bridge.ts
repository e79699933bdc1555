import { exercise } from '../exercise.ts';

/**
 * Buttock and back strength. Strength training works as a class; no single exercise was tried alone.
 * exercises.json `brug_basis`
 */
export const bridge = exercise({
  id: 'bridge',
  reference: 'brug_basis',
  level: 2,
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
  careWith: ['radicular', 'spine-procedure', 'heart', 'high-blood-pressure'],
  easier: ['supine-pelvic-tilt'],
  harder: ['bridge-march'],
  feltIn: ['buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021', 'owen2020'],
});
