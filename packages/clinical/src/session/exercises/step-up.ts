import { exercise } from '../exercise.ts';

/**
 * Strength for stairs, with a rail. A fall would cost too much with blood thinners, poor balance, or in pregnancy (own choice).
 * exercises.json `step_up`
 */
export const stepUp = exercise({
  id: 'step-up',
  reference: 'step_up',
  level: 2,
  category: 'strength',
  purpose: 'legs',
  position: 'standing',
  onFloor: false,
  equipment: ['stairs', 'box'],
  sides: 'each',
  secondsPerRep: 4,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['pregnancy', 'anticoagulants', 'balance'],
  careWith: ['new-hip-or-knee', 'osteoporosis', 'vertebral-fracture', 'heart', 'lungs', 'epilepsy'],
  easier: ['sit-to-stand'],
  harder: ['split-squat'],
  feltIn: ['thighs', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
