import { exercise } from '../exercise.ts';

/**
 * A squat with a weight at the chest. Deep and loaded, so not with a new hip or a collapsed vertebra (own).
 * exercises.json `goblet_squat`
 */
export const gobletSquat = exercise({
  id: 'goblet-squat',
  reference: 'goblet_squat',
  level: 4,
  category: 'strength',
  purpose: 'legs',
  position: 'standing',
  onFloor: false,
  equipment: ['weight', 'gym'],
  sides: 'together',
  secondsPerRep: 6,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: [
    'pregnancy',
    'anticoagulants',
    'balance',
    'radicular',
    'spine-procedure',
    'vertebral-fracture',
    'new-hip-or-knee',
  ],
  careWith: ['osteoporosis', 'heart', 'lungs', 'high-blood-pressure'],
  easier: ['split-squat', 'chair-squat'],
  harder: [],
  feltIn: ['thighs', 'buttocks', 'belly'],
  studied: 'kind',
  certainty: 'low',
  sources: ['groupStrength2020', 'hayden2021'],
});
