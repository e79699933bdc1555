import { exercise } from '../exercise.ts';

/**
 * Bending to the end, so not with weak bone or a collapsed vertebra. Leg pain that grows: stop.
 * exercises.json `knieen_naar_borst`
 */
export const bothKneesToChest = exercise({
  id: 'both-knees-to-chest',
  reference: 'knieen_naar_borst',
  level: 2,
  category: 'mobility',
  purpose: 'relief',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 2, seconds: 15 },
  topDose: { kind: 'hold', sets: 2, seconds: 30 },
  doses: 'stretch',
  control: false,
  notWith: ['pregnancy', 'osteoporosis', 'vertebral-fracture', 'new-hip-or-knee', 'spine-procedure'],
  careWith: ['radicular'],
  easier: ['knee-to-chest'],
  harder: [],
  feltIn: ['low-back', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'owen2020'],
});
