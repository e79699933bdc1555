import { exercise } from '../exercise.ts';

/**
 * The side plank from the knees; a painful shoulder goes back to the wall.
 * exercises.json `zijplank_knie`
 */
export const kneeSidePlank = exercise({
  id: 'knee-side-plank',
  reference: 'zijplank_knie',
  level: 2,
  category: 'isometric',
  purpose: 'trunk',
  position: 'side-lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 5, seconds: 5 },
  topDose: { kind: 'hold', sets: 5, seconds: 10 },
  doses: 'isometric',
  control: false,
  notWith: [],
  careWith: ['pregnancy', 'new-hip-or-knee', 'spine-procedure', 'heart', 'high-blood-pressure'],
  easier: ['wall-side-plank'],
  harder: ['suitcase-carry'],
  feltIn: ['sides', 'shoulders'],
  studied: 'kind',
  certainty: 'low',
  sources: ['mcgill2010', 'hayden2021'],
});
