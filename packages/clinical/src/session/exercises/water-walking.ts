import { exercise } from '../exercise.ts';

/**
 * Chest-deep. Epilepsy and water: left out until somebody who knows you says otherwise (own).
 * exercises.json `water_lopen`
 */
export const waterWalking = exercise({
  id: 'water-walking',
  reference: 'water_lopen',
  level: 1,
  category: 'aerobic',
  purpose: 'endurance',
  position: 'moving',
  onFloor: false,
  equipment: ['pool'],
  sides: 'together',
  secondsPerRep: 1,
  startDose: { kind: 'time', minutes: 5 },
  topDose: { kind: 'time', minutes: 30 },
  doses: 'aerobic',
  control: false,
  notWith: ['epilepsy'],
  careWith: ['pregnancy', 'spine-procedure', 'stenosis', 'diabetes', 'new-hip-or-knee', 'heart', 'lungs', 'balance'],
  easier: [],
  harder: [],
  feltIn: ['legs'],
  studied: 'itself',
  certainty: 'very-low',
  sources: ['aquatic2022', 'shi2018'],
});
