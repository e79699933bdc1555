import { exercise } from '../exercise.ts';

/**
 * Forearms and knees. Left out in pregnancy (own choice: load on the belly wall).
 * exercises.json `plank_knie`
 */
export const kneePlank = exercise({
  id: 'knee-plank',
  reference: 'plank_knie',
  level: 2,
  category: 'isometric',
  purpose: 'trunk',
  position: 'kneeling',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 5, seconds: 5 },
  topDose: { kind: 'hold', sets: 5, seconds: 10 },
  doses: 'isometric',
  control: false,
  notWith: ['pregnancy'],
  careWith: ['radicular', 'spine-procedure', 'new-hip-or-knee', 'heart', 'high-blood-pressure'],
  easier: ['wall-plank'],
  harder: ['plank'],
  feltIn: ['belly', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
