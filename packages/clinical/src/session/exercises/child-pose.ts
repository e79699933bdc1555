import { exercise } from '../exercise.ts';

/**
 * Resting with the seat on the heels; deep in the hips and knees, hence not with a new one. Pregnant: knees wide.
 * exercises.json `kindhouding`
 */
export const childPose = exercise({
  id: 'child-pose',
  reference: 'kindhouding',
  level: 1,
  category: 'stretch',
  purpose: 'relief',
  position: 'kneeling',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 6,
  startDose: { kind: 'hold', sets: 2, seconds: 15 },
  topDose: { kind: 'hold', sets: 2, seconds: 30 },
  doses: 'stretch',
  control: false,
  notWith: ['vertebral-fracture', 'new-hip-or-knee', 'spine-procedure'],
  careWith: ['osteoporosis', 'radicular', 'pregnancy'],
  easier: ['table-child-pose'],
  harder: [],
  feltIn: ['low-back', 'sides'],
  studied: 'kind',
  certainty: 'low',
  sources: ['owen2020'],
});
