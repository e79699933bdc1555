import { exercise } from '../exercise.ts';

/**
 * Prevention of new episodes after recovery; not shown as treatment. In stenosis: shorter bouts with a rest on a bench.
 * exercises.json `wandelen`
 */
export const walking = exercise({
  id: 'walking',
  reference: 'wandelen',
  level: 1,
  category: 'aerobic',
  purpose: 'endurance',
  position: 'moving',
  onFloor: false,
  equipment: [],
  sides: 'together',
  secondsPerRep: 1,
  startDose: { kind: 'time', minutes: 5 },
  topDose: { kind: 'time', minutes: 30 },
  doses: 'walking',
  control: false,
  notWith: [],
  careWith: ['stenosis', 'pregnancy', 'diabetes', 'new-hip-or-knee', 'heart', 'lungs', 'balance'],
  easier: [],
  harder: [],
  feltIn: ['legs'],
  studied: 'itself',
  certainty: 'moderate',
  sources: ['pocovi2024'],
});
