import { exercise } from '../exercise.ts';

/**
 * Half-kneeling. The list names no easier form; leaning back while standing stretches the same side of the hip.
 * exercises.json `heupbuigerrek`
 */
export const hipFlexorStretch = exercise({
  id: 'hip-flexor-stretch',
  reference: 'heupbuigerrek',
  level: 2,
  category: 'stretch',
  purpose: 'relief',
  position: 'kneeling',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 6,
  startDose: { kind: 'hold', sets: 2, seconds: 15 },
  topDose: { kind: 'hold', sets: 2, seconds: 30 },
  doses: 'stretch',
  control: false,
  notWith: ['new-hip-or-knee'],
  careWith: ['pregnancy', 'radicular', 'spine-procedure', 'balance'],
  easier: ['standing-extension', 'seated-piriformis-stretch'],
  harder: [],
  feltIn: ['hips', 'thighs'],
  studied: 'kind',
  certainty: 'low',
  sources: ['owen2020'],
});
