import { exercise } from '../exercise.ts';

/**
 * For who holds the side plank with ease.
 * exercises.json `zijplank_beenlift`
 */
export const sidePlankLegLift = exercise({
  id: 'side-plank-leg-lift',
  reference: 'zijplank_beenlift',
  level: 5,
  category: 'isometric',
  purpose: 'trunk',
  position: 'side-lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 5,
  startDose: { kind: 'hold', sets: 3, seconds: 10 },
  topDose: { kind: 'hold', sets: 3, seconds: 20 },
  doses: 'isometric',
  control: false,
  notWith: ['pregnancy', 'heart', 'high-blood-pressure'],
  careWith: [],
  easier: ['side-plank'],
  harder: [],
  feltIn: ['sides', 'buttocks', 'shoulders'],
  studied: 'practice',
  certainty: 'expert',
  sources: ['own'],
});
