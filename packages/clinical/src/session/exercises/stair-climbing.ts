import { exercise } from '../exercise.ts';

/**
 * Up and down with a rail; forbids what stepping up forbids.
 * exercises.json `traplopen`
 */
export const stairClimbing = exercise({
  id: 'stair-climbing',
  reference: 'traplopen',
  level: 2,
  category: 'aerobic',
  purpose: 'endurance',
  position: 'moving',
  onFloor: false,
  equipment: ['stairs'],
  sides: 'together',
  secondsPerRep: 1,
  startDose: { kind: 'time', minutes: 5 },
  topDose: { kind: 'time', minutes: 15 },
  doses: 'aerobic',
  control: false,
  notWith: ['pregnancy', 'anticoagulants', 'balance'],
  careWith: [
    'radicular',
    'stenosis',
    'osteoporosis',
    'vertebral-fracture',
    'new-hip-or-knee',
    'heart',
    'lungs',
    'epilepsy',
  ],
  easier: ['walking', 'step-up'],
  harder: [],
  feltIn: ['thighs', 'buttocks', 'breath'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
