import { exercise } from '../exercise.ts';

/**
 * A hand slides down the thigh; one repetition is left and right.
 * exercises.json `zijwaarts_buigen`
 */
export const sideBend = exercise({
  id: 'side-bend',
  reference: 'zijwaarts_buigen',
  level: 1,
  category: 'mobility',
  purpose: 'loosen',
  position: 'standing',
  onFloor: false,
  equipment: [],
  sides: 'together',
  secondsPerRep: 8,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: [],
  careWith: ['osteoporosis', 'vertebral-fracture', 'radicular', 'spine-procedure', 'balance'],
  easier: [],
  harder: [],
  feltIn: ['sides'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
