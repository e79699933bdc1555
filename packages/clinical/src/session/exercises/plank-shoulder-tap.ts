import { exercise } from '../exercise.ts';

/**
 * Both shoulders tapped is one repetition; the hips stay still.
 * exercises.json `plank_schoudertik`
 */
export const plankShoulderTap = exercise({
  id: 'plank-shoulder-tap',
  reference: 'plank_schoudertik',
  level: 4,
  category: 'strength',
  purpose: 'trunk',
  position: 'hands-and-knees',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 4,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['pregnancy', 'heart', 'high-blood-pressure'],
  careWith: [],
  easier: ['plank', 'dead-bug'],
  harder: [],
  feltIn: ['belly', 'sides', 'shoulders'],
  studied: 'practice',
  certainty: 'expert',
  sources: ['own'],
});
