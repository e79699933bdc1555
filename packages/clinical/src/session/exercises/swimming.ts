import { exercise } from '../exercise.ts';

/**
 * Back or crawl when breaststroke hollows the back too much. Not with a recent operation (wound).
 * exercises.json `zwemmen`
 */
export const swimming = exercise({
  id: 'swimming',
  reference: 'zwemmen',
  level: 2,
  category: 'aerobic',
  purpose: 'endurance',
  position: 'moving',
  onFloor: false,
  equipment: ['pool'],
  sides: 'together',
  secondsPerRep: 1,
  startDose: { kind: 'time', minutes: 5 },
  topDose: { kind: 'time', minutes: 30 },
  doses: 'aerobic',
  control: false,
  notWith: ['epilepsy', 'spine-procedure'],
  careWith: ['pregnancy', 'diabetes', 'new-hip-or-knee', 'heart', 'lungs'],
  easier: ['water-walking'],
  harder: [],
  feltIn: ['whole-body', 'breath'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
