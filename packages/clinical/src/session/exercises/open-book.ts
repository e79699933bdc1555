import { exercise } from '../exercise.ts';

/**
 * Turning the chest while the legs lie still.
 * exercises.json `open_boek`
 */
export const openBook = exercise({
  id: 'open-book',
  reference: 'open_boek',
  level: 2,
  category: 'mobility',
  purpose: 'loosen',
  position: 'side-lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 8,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: ['spine-procedure', 'vertebral-fracture'],
  careWith: ['osteoporosis', 'radicular', 'pregnancy'],
  easier: ['seated-rotation'],
  harder: [],
  feltIn: ['upper-back', 'shoulders'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
