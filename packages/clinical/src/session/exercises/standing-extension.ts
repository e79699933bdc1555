import { exercise } from '../exercise.ts';

/**
 * A break from sitting and stooping. Contraindicated in stenosis.
 * exercises.json `staand_achterover`
 */
export const standingExtension = exercise({
  id: 'standing-extension',
  reference: 'staand_achterover',
  level: 1,
  category: 'mobility',
  purpose: 'relief',
  position: 'standing',
  onFloor: false,
  equipment: [],
  sides: 'together',
  secondsPerRep: 5,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: ['stenosis', 'spine-procedure'],
  careWith: ['radicular', 'vertebral-fracture', 'pregnancy', 'balance'],
  easier: [],
  harder: ['prone-press-up'],
  feltIn: ['low-back', 'hips'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
