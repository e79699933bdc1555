import { exercise } from '../exercise.ts';

/**
 * The heaviest rung, after months; the first times with a trainer. High load did about as well as low load in one trial of 70 people.
 * exercises.json `deadlift`
 */
export const deadlift = exercise({
  id: 'deadlift',
  reference: 'deadlift',
  level: 5,
  category: 'strength',
  purpose: 'bending',
  position: 'standing',
  onFloor: false,
  equipment: ['gym', 'weight'],
  sides: 'together',
  secondsPerRep: 6,
  startDose: { kind: 'reps', sets: 3, reps: 5 },
  topDose: { kind: 'reps', sets: 3, reps: 8 },
  doses: 'strength',
  control: false,
  notWith: [
    'radicular',
    'osteoporosis',
    'vertebral-fracture',
    'spine-procedure',
    'pregnancy',
    'heart',
    'high-blood-pressure',
    'new-hip-or-knee',
  ],
  careWith: ['lungs', 'balance'],
  easier: ['romanian-deadlift'],
  harder: [],
  feltIn: ['hamstrings', 'buttocks', 'low-back'],
  studied: 'itself',
  certainty: 'low',
  sources: ['aasa2015', 'michaelson2016'],
});
