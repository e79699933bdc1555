import { exercise } from '../exercise.ts';

/**
 * Repeated hollowing. Fits when leg pain draws back towards the spine; leg pain further down: stop.
 * exercises.json `cobra`
 */
export const pronePressUp = exercise({
  id: 'prone-press-up',
  reference: 'cobra',
  level: 2,
  category: 'mobility',
  purpose: 'relief',
  position: 'prone',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 8,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: ['pregnancy', 'stenosis', 'spine-procedure'],
  careWith: ['radicular', 'osteoporosis', 'vertebral-fracture'],
  easier: ['prone-on-elbows', 'standing-extension'],
  harder: ['prone-back-extension'],
  feltIn: ['low-back', 'arms'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'owen2020'],
});
