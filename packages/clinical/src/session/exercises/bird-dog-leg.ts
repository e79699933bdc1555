import { exercise } from '../exercise.ts';

/**
 * Bird dog with the hands staying down.
 * exercises.json `vogelhond_been`
 */
export const birdDogLeg = exercise({
  id: 'bird-dog-leg',
  reference: 'vogelhond_been',
  level: 2,
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
  easier: ['cat-cow', 'heel-slide'],
  harder: ['bird-dog'],
  feltIn: ['buttocks', 'low-back'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'owen2020'],
});
