import { exercise } from '../exercise.ts';

/**
 * The hinge with a weight in both hands, down to the middle of the shins.
 * exercises.json `roemeense_deadlift`
 */
export const romanianDeadlift = exercise({
  id: 'romanian-deadlift',
  reference: 'roemeense_deadlift',
  level: 4,
  category: 'strength',
  purpose: 'bending',
  position: 'standing',
  onFloor: false,
  equipment: ['weight', 'gym'],
  sides: 'together',
  secondsPerRep: 6,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['radicular', 'osteoporosis', 'vertebral-fracture', 'spine-procedure', 'pregnancy'],
  careWith: ['new-hip-or-knee', 'heart', 'lungs', 'high-blood-pressure', 'balance'],
  easier: ['box-lift', 'hip-hinge'],
  harder: ['deadlift'],
  feltIn: ['hamstrings', 'buttocks', 'low-back'],
  studied: 'kind',
  certainty: 'low',
  sources: ['groupStrength2020', 'hayden2021'],
});
