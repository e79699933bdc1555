import { exercise } from '../exercise.ts';

/**
 * Turning to the end and resting there. New hip or weak bone: left out (own, beside the fusion and fracture of the list).
 * exercises.json `liggend_draaien`
 */
export const supineTwist = exercise({
  id: 'supine-twist',
  reference: 'liggend_draaien',
  level: 2,
  category: 'stretch',
  purpose: 'loosen',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 6,
  startDose: { kind: 'hold', sets: 2, seconds: 15 },
  topDose: { kind: 'hold', sets: 2, seconds: 30 },
  doses: 'stretch',
  control: false,
  notWith: ['pregnancy', 'osteoporosis', 'vertebral-fracture', 'spine-procedure', 'new-hip-or-knee'],
  careWith: ['radicular'],
  easier: ['knee-rocking'],
  harder: [],
  feltIn: ['low-back', 'sides', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['owen2020'],
});
