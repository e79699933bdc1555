import { exercise } from '../exercise.ts';

/**
 * The plank, leaning on a wall or table.
 * exercises.json `plank_muur`
 */
export const wallPlank = exercise({
  id: 'wall-plank',
  reference: 'plank_muur',
  level: 1,
  category: 'isometric',
  purpose: 'trunk',
  position: 'standing',
  onFloor: false,
  equipment: ['wall', 'table'],
  sides: 'together',
  secondsPerRep: 3,
  startDose: { kind: 'hold', sets: 5, seconds: 5 },
  topDose: { kind: 'hold', sets: 5, seconds: 10 },
  doses: 'isometric',
  control: false,
  notWith: [],
  careWith: ['pregnancy', 'heart', 'high-blood-pressure'],
  easier: ['abdominal-brace'],
  harder: ['knee-plank', 'band-row'],
  feltIn: ['belly', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
