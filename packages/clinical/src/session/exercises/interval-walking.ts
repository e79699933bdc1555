import { exercise } from '../exercise.ts';

/**
 * Easy and brisk in turn. With a heart condition the doctor decides first, so we leave it out.
 * exercises.json `wandelen_interval`
 */
export const intervalWalking = exercise({
  id: 'interval-walking',
  reference: 'wandelen_interval',
  level: 3,
  category: 'aerobic',
  purpose: 'endurance',
  position: 'moving',
  onFloor: false,
  equipment: [],
  sides: 'together',
  secondsPerRep: 1,
  startDose: { kind: 'time', minutes: 10 },
  topDose: { kind: 'time', minutes: 30 },
  doses: 'aerobic',
  control: false,
  notWith: ['heart'],
  careWith: ['pregnancy', 'stenosis', 'diabetes', 'new-hip-or-knee', 'lungs', 'high-blood-pressure', 'balance'],
  easier: ['walking'],
  harder: [],
  feltIn: ['legs', 'breath'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
