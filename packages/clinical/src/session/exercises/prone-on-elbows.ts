import { exercise } from '../exercise.ts';

/**
 * Hollowing that some find pleasant. Contraindicated in stenosis and pregnancy; stops when pain moves down the leg.
 * exercises.json `buiklig_ellebogen`
 */
export const proneOnElbows = exercise({
  id: 'prone-on-elbows',
  reference: 'buiklig_ellebogen',
  level: 1,
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
  careWith: ['radicular', 'vertebral-fracture'],
  easier: [],
  harder: ['prone-press-up'],
  feltIn: ['low-back'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021', 'owen2020'],
});
