import { exercise } from '../exercise.ts';

/**
 * Bending with a round back, standing: exposure, not a stretch. Forbids what the seated bend forbids, but for a deep hip.
 * exercises.json `staand_vooroverrollen`
 */
export const rollDown = exercise({
  id: 'roll-down',
  reference: 'staand_vooroverrollen',
  level: 2,
  category: 'graded-exposure',
  purpose: 'bending',
  position: 'standing',
  onFloor: false,
  equipment: [],
  sides: 'together',
  secondsPerRep: 10,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: ['osteoporosis', 'vertebral-fracture', 'radicular', 'spine-procedure'],
  careWith: ['pregnancy', 'high-blood-pressure', 'new-hip-or-knee', 'balance'],
  easier: ['seated-forward-bend'],
  harder: ['box-lift'],
  feltIn: ['low-back', 'hamstrings'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'saraceni2020'],
});
