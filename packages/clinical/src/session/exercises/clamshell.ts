import { exercise } from '../exercise.ts';

/**
 * Hip strength on the side. With pelvic pain in pregnancy: open less wide.
 * exercises.json `schelp`
 */
export const clamshell = exercise({
  id: 'clamshell',
  reference: 'schelp',
  level: 1,
  category: 'strength',
  purpose: 'hips',
  position: 'side-lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 4,
  startDose: { kind: 'reps', sets: 1, reps: 6 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'strength',
  control: false,
  notWith: [],
  careWith: ['pregnancy', 'new-hip-or-knee'],
  easier: [],
  harder: ['side-leg-raise'],
  feltIn: ['buttocks'],
  studied: 'kind',
  certainty: 'low',
  sources: ['hayden2021'],
});
