import { exercise } from '../exercise.ts';

/**
 * Only while leg pain is settling; in the first weeks of a radicular pattern it belongs to a physiotherapist (see `plan/slots.ts`).
 * Nerve signs that forbid it never reach a plan: triage calls first.
 * exercises.json `zenuwglijder`
 */
export const nerveSlider = exercise({
  id: 'nerve-slider',
  reference: 'zenuwglijder',
  level: 2,
  category: 'mobility',
  purpose: 'nerve',
  position: 'sitting',
  onFloor: false,
  equipment: ['chair'],
  sides: 'each',
  secondsPerRep: 4,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: [],
  careWith: ['radicular', 'spine-procedure'],
  easier: ['seated-pelvic-tilt'],
  harder: [],
  feltIn: ['hamstrings'],
  studied: 'kind',
  certainty: 'low',
  sources: ['basson2017'],
});
