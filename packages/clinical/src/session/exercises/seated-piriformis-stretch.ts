import { exercise } from '../exercise.ts';

/**
 * The chair form of the figure four. Contraindicated with a hip replacement in the first 12 weeks.
 * exercises.json `piriformis_zit`
 */
export const seatedPiriformisStretch = exercise({
  id: 'seated-piriformis-stretch',
  reference: 'piriformis_zit',
  level: 1,
  category: 'stretch',
  purpose: 'relief',
  position: 'sitting',
  onFloor: false,
  equipment: ['chair'],
  sides: 'each',
  secondsPerRep: 4,
  startDose: { kind: 'hold', sets: 2, seconds: 15 },
  topDose: { kind: 'hold', sets: 2, seconds: 30 },
  doses: 'stretch',
  control: false,
  notWith: ['new-hip-or-knee'],
  careWith: ['radicular', 'pregnancy', 'osteoporosis', 'vertebral-fracture', 'spine-procedure'],
  easier: [],
  harder: ['figure-four-stretch'],
  feltIn: ['buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['owen2020'],
});
