import { exercise } from '../exercise.ts';

/**
 * Endurance sitting down, so that a narrow spinal canal has room. Blood thinners or less balance: indoors.
 * exercises.json `fietsen`
 */
export const cycling = exercise({
  id: 'cycling',
  reference: 'fietsen',
  level: 2,
  category: 'aerobic',
  purpose: 'endurance',
  position: 'moving',
  onFloor: false,
  equipment: ['bike'],
  sides: 'together',
  secondsPerRep: 1,
  startDose: { kind: 'time', minutes: 8 },
  topDose: { kind: 'time', minutes: 30 },
  doses: 'aerobic',
  control: false,
  notWith: [],
  careWith: ['pregnancy', 'anticoagulants', 'diabetes', 'new-hip-or-knee', 'heart', 'lungs', 'balance', 'epilepsy'],
  easier: ['walking'],
  harder: [],
  feltIn: ['legs', 'breath'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
