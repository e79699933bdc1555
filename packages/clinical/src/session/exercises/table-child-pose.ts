import { exercise } from '../exercise.ts';

/**
 * A standing rest in bending, hands on a table.
 * exercises.json `kindhouding_tafel`
 */
export const tableChildPose = exercise({
  id: 'table-child-pose',
  reference: 'kindhouding_tafel',
  level: 1,
  category: 'stretch',
  purpose: 'relief',
  position: 'standing',
  onFloor: false,
  equipment: ['table'],
  sides: 'together',
  secondsPerRep: 6,
  startDose: { kind: 'hold', sets: 2, seconds: 15 },
  topDose: { kind: 'hold', sets: 2, seconds: 30 },
  doses: 'stretch',
  control: false,
  notWith: [],
  careWith: ['osteoporosis', 'vertebral-fracture', 'new-hip-or-knee', 'radicular', 'balance'],
  easier: [],
  harder: ['child-pose'],
  feltIn: ['sides', 'shoulders'],
  studied: 'kind',
  certainty: 'low',
  sources: ['owen2020'],
});
