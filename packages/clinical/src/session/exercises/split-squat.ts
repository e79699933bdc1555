import { exercise } from '../exercise.ts';

/**
 * One leg does most; forbids what stepping up forbids. Also the rung between the chair squat and the squat with a weight.
 * exercises.json `uitvalspas`
 */
export const splitSquat = exercise({
  id: 'split-squat',
  reference: 'uitvalspas',
  level: 3,
  category: 'strength',
  purpose: 'legs',
  position: 'standing',
  onFloor: false,
  equipment: [],
  sides: 'each',
  secondsPerRep: 5,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['pregnancy', 'anticoagulants', 'balance'],
  careWith: [
    'new-hip-or-knee',
    'osteoporosis',
    'vertebral-fracture',
    'heart',
    'lungs',
    'high-blood-pressure',
    'epilepsy',
  ],
  easier: ['step-up', 'chair-squat'],
  harder: ['goblet-squat'],
  feltIn: ['thighs', 'buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
