import { exercise } from '../exercise.ts';

/**
 * Opposite arm and leg. Quality counts: it stops growing when pain rises.
 * exercises.json `vogelhond`
 */
export const birdDog = exercise({
  id: 'bird-dog',
  reference: 'vogelhond',
  level: 3,
  category: 'strength',
  purpose: 'trunk',
  position: 'hands-and-knees',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 3,
  startDose: { kind: 'hold', sets: 5, seconds: 5 },
  topDose: { kind: 'hold', sets: 5, seconds: 10 },
  doses: 'isometric',
  control: true,
  notWith: [],
  careWith: ['pregnancy', 'new-hip-or-knee', 'spine-procedure', 'balance'],
  easier: ['bird-dog-leg'],
  harder: ['bird-dog-squares', 'prone-back-extension'],
  feltIn: ['buttocks', 'low-back', 'belly'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'owen2020'],
});
