import { exercise } from '../exercise.ts';

/**
 * Both diagonals are one repetition. Control, as `bird-dog` is on hands and knees.
 * exercises.json `dead_bug`
 */
export const deadBug = exercise({
  id: 'dead-bug',
  reference: 'dead_bug',
  level: 3,
  category: 'strength',
  purpose: 'trunk',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 10,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: true,
  notWith: ['pregnancy'],
  careWith: ['new-hip-or-knee', 'heart', 'high-blood-pressure'],
  easier: ['dead-bug-heel-taps'],
  harder: ['plank-shoulder-tap'],
  feltIn: ['belly'],
  studied: 'kind',
  certainty: 'low',
  sources: ['saragiotto2016', 'hayden2021'],
});
