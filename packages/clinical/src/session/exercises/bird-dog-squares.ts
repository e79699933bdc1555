import { exercise } from '../exercise.ts';

/**
 * The bird dog with hand and foot moving; a square takes some five seconds.
 * exercises.json `vogelhond_vierkant`
 */
export const birdDogSquares = exercise({
  id: 'bird-dog-squares',
  reference: 'vogelhond_vierkant',
  level: 4,
  category: 'strength',
  purpose: 'trunk',
  position: 'hands-and-knees',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 3, seconds: 10 },
  topDose: { kind: 'hold', sets: 3, seconds: 20 },
  doses: 'isometric',
  control: true,
  notWith: ['pregnancy'],
  careWith: ['new-hip-or-knee', 'balance'],
  easier: ['bird-dog'],
  harder: ['bench-back-extension'],
  feltIn: ['buttocks', 'low-back', 'shoulders'],
  studied: 'practice',
  certainty: 'expert',
  sources: ['own'],
});
