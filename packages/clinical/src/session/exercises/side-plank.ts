import { exercise } from '../exercise.ts';

/**
 * Two levels above the one on the knees, so the front plank is the rung to it. Long holding as in `wall-sit`: not with heart or blood pressure.
 * exercises.json `zijplank`
 */
export const sidePlank = exercise({
  id: 'side-plank',
  reference: 'zijplank',
  level: 4,
  category: 'isometric',
  purpose: 'trunk',
  position: 'side-lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 3, seconds: 10 },
  topDose: { kind: 'hold', sets: 3, seconds: 30 },
  doses: 'isometric',
  control: false,
  notWith: ['pregnancy', 'heart', 'high-blood-pressure'],
  careWith: [],
  easier: ['knee-side-plank', 'plank'],
  harder: ['side-plank-leg-lift'],
  feltIn: ['sides', 'shoulders'],
  studied: 'kind',
  certainty: 'low',
  sources: ['mcgill2010', 'hayden2021'],
});
