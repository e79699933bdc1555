import { exercise } from '../exercise.ts';

/**
 * The chest comes up a little. The machine is two levels up, so it is reached from the bird dog with squares.
 * exercises.json `rugstrekking_buiklig`
 */
export const proneBackExtension = exercise({
  id: 'prone-back-extension',
  reference: 'rugstrekking_buiklig',
  level: 3,
  category: 'strength',
  purpose: 'trunk',
  position: 'prone',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 5,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['pregnancy', 'stenosis', 'spine-procedure'],
  careWith: ['osteoporosis', 'vertebral-fracture'],
  easier: ['bird-dog', 'prone-press-up'],
  harder: [],
  feltIn: ['low-back', 'upper-back'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
