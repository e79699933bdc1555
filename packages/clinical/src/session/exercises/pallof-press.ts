import { exercise } from '../exercise.ts';

/**
 * The band pulls from the side and the trunk does not turn.
 * exercises.json `pallof`
 */
export const pallofPress = exercise({
  id: 'pallof-press',
  reference: 'pallof',
  level: 3,
  category: 'strength',
  purpose: 'trunk',
  position: 'standing',
  onFloor: false,
  equipment: ['band'],
  sides: 'each',
  secondsPerRep: 5,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['radicular'],
  careWith: ['heart', 'high-blood-pressure', 'balance'],
  easier: ['band-row'],
  harder: [],
  feltIn: ['belly', 'sides'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
