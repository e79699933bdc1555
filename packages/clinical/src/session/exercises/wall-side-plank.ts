import { exercise } from '../exercise.ts';

/**
 * The easiest load for the side of the trunk; made easier from practice, not from a trial.
 * exercises.json `zijplank_muur`
 */
export const wallSidePlank = exercise({
  id: 'wall-side-plank',
  reference: 'zijplank_muur',
  level: 1,
  category: 'isometric',
  purpose: 'trunk',
  position: 'standing',
  onFloor: false,
  equipment: ['wall'],
  sides: 'each',
  secondsPerRep: 3,
  startDose: { kind: 'hold', sets: 5, seconds: 5 },
  topDose: { kind: 'hold', sets: 5, seconds: 10 },
  doses: 'isometric',
  control: false,
  notWith: [],
  careWith: ['pregnancy', 'heart', 'high-blood-pressure', 'balance'],
  easier: [],
  harder: ['knee-side-plank'],
  feltIn: ['sides'],
  studied: 'practice',
  certainty: 'expert',
  sources: ['hayden2021'],
});
