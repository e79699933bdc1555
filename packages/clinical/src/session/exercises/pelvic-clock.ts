import { exercise } from '../exercise.ts';

/**
 * One repetition is once round the clock. Control of movement, so no rise of pain is accepted.
 * exercises.json `bekkenklok`
 */
export const pelvicClock = exercise({
  id: 'pelvic-clock',
  reference: 'bekkenklok',
  level: 2,
  category: 'mobility',
  purpose: 'loosen',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 10,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: true,
  notWith: ['pregnancy'],
  careWith: ['spine-procedure'],
  easier: ['supine-pelvic-tilt'],
  harder: ['dead-bug-heel-taps'],
  feltIn: ['low-back', 'belly'],
  studied: 'kind',
  certainty: 'low',
  sources: ['saragiotto2016'],
});
