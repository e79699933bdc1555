import { exercise } from '../exercise.ts';

/**
 * A pause in the first days, then move on: long bed rest is discouraged. Never an exercise of a plan.
 * exercises.json `ontspanhouding_9090`
 */
export const restPosition = exercise({
  id: 'rest-position',
  reference: 'ontspanhouding_9090',
  level: 1,
  category: 'comfort',
  purpose: 'comfort',
  position: 'lying',
  onFloor: true,
  equipment: ['chair'],
  sides: 'together',
  secondsPerRep: 1,
  startDose: { kind: 'time', minutes: 5 },
  topDose: { kind: 'time', minutes: 10 },
  doses: 'rest',
  control: false,
  notWith: ['pregnancy'],
  careWith: ['new-hip-or-knee'],
  easier: [],
  harder: [],
  feltIn: ['low-back', 'legs'],
  studied: 'practice',
  certainty: 'expert',
  sources: ['kngf2021', 'own'],
});
