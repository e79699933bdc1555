import { exercise } from '../exercise.ts';

/**
 * A squat that taps the seat. A higher seat makes it lighter.
 * exercises.json `squat_stoel`
 */
export const chairSquat = exercise({
  id: 'chair-squat',
  reference: 'squat_stoel',
  level: 2,
  category: 'strength',
  purpose: 'legs',
  position: 'standing',
  onFloor: false,
  equipment: ['chair'],
  sides: 'together',
  secondsPerRep: 5,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: [],
  careWith: ['pregnancy', 'new-hip-or-knee', 'heart', 'lungs', 'balance'],
  easier: ['sit-to-stand'],
  harder: ['split-squat', 'box-lift'],
  feltIn: ['thighs', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021', 'owen2020'],
});
