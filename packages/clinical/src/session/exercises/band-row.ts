import { exercise } from '../exercise.ts';

/**
 * Pulling against a band. Resisted work waits in a radicular pattern.
 * exercises.json `elastiek_roeien`
 */
export const bandRow = exercise({
  id: 'band-row',
  reference: 'elastiek_roeien',
  level: 2,
  category: 'strength',
  purpose: 'trunk',
  position: 'standing',
  onFloor: false,
  equipment: ['band'],
  sides: 'together',
  secondsPerRep: 4,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: ['radicular'],
  careWith: ['spine-procedure', 'heart', 'high-blood-pressure'],
  easier: ['wall-plank'],
  harder: ['pallof-press'],
  feltIn: ['upper-back'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
