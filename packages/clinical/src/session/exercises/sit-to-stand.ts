import { exercise } from '../exercise.ts';

/**
 * Rising from a chair: strength that is used every day. With less balance: chair against the wall, hands may help.
 * exercises.json `zit_sta`
 */
export const sitToStand = exercise({
  id: 'sit-to-stand',
  reference: 'zit_sta',
  level: 1,
  category: 'strength',
  purpose: 'legs',
  position: 'sitting',
  onFloor: false,
  equipment: ['chair'],
  sides: 'together',
  secondsPerRep: 5,
  startDose: { kind: 'reps', sets: 1, reps: 6 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: [],
  careWith: ['pregnancy', 'new-hip-or-knee', 'heart', 'lungs', 'balance'],
  easier: [],
  harder: ['chair-squat', 'step-up', 'hip-hinge', 'wall-sit'],
  feltIn: ['thighs', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'hayden2021'],
});
