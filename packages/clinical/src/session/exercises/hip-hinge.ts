import { exercise } from '../exercise.ts';

/**
 * One way of bending among several; nobody has shown that a straight back is safer. Not with a radicular pattern (it tightens the nerve).
 * exercises.json `heupscharnier_stok`
 */
export const hipHinge = exercise({
  id: 'hip-hinge',
  reference: 'heupscharnier_stok',
  level: 2,
  category: 'graded-exposure',
  purpose: 'bending',
  position: 'standing',
  onFloor: false,
  equipment: ['stick', 'weight'],
  sides: 'together',
  secondsPerRep: 6,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['radicular'],
  careWith: ['osteoporosis', 'vertebral-fracture', 'pregnancy', 'new-hip-or-knee', 'spine-procedure', 'balance'],
  easier: ['sit-to-stand', 'standing-pelvic-tilt'],
  harder: ['box-lift'],
  feltIn: ['hamstrings', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['saraceni2020'],
});
