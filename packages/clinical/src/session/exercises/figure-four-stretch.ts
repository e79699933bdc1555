import { exercise } from '../exercise.ts';

/**
 * Comfort only: stretching did no better than control. Contraindicated with a hip replacement in the first 12 weeks.
 * exercises.json `bilspierrek_figuur4`
 */
export const figureFourStretch = exercise({
  id: 'figure-four-stretch',
  reference: 'bilspierrek_figuur4',
  level: 2,
  category: 'stretch',
  purpose: 'relief',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 2, seconds: 15 },
  topDose: { kind: 'hold', sets: 2, seconds: 30 },
  doses: 'stretch',
  control: false,
  notWith: ['pregnancy', 'new-hip-or-knee', 'spine-procedure'],
  careWith: ['radicular', 'osteoporosis', 'vertebral-fracture'],
  easier: ['seated-piriformis-stretch'],
  harder: [],
  feltIn: ['buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['owen2020'],
});
