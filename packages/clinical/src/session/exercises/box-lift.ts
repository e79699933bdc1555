import { exercise } from '../exercise.ts';

/**
 * From a chair, then lower, then from the floor; raise the load or lower the height, never both. Starts at 1 to 3 kg.
 * exercises.json `tillen_graded`
 */
export const boxLift = exercise({
  id: 'box-lift',
  reference: 'tillen_graded',
  level: 3,
  category: 'graded-exposure',
  purpose: 'bending',
  position: 'standing',
  onFloor: false,
  equipment: ['box', 'bag'],
  sides: 'together',
  secondsPerRep: 8,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['radicular', 'osteoporosis', 'vertebral-fracture', 'spine-procedure', 'pregnancy'],
  careWith: ['new-hip-or-knee', 'heart', 'lungs', 'high-blood-pressure', 'balance'],
  easier: ['hip-hinge', 'chair-squat', 'roll-down'],
  harder: ['romanian-deadlift', 'free-lift'],
  feltIn: ['buttocks', 'thighs', 'low-back'],
  studied: 'kind',
  certainty: 'low',
  sources: ['saraceni2020', 'kngf2021'],
});
