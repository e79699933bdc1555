import { exercise } from '../exercise.ts';

/**
 * Both heels tapped is one repetition. The low back keeps its place: control, so no rise of pain is accepted.
 * exercises.json `dead_bug_armen`
 */
export const deadBugHeelTaps = exercise({
  id: 'dead-bug-heel-taps',
  reference: 'dead_bug_armen',
  level: 2,
  category: 'strength',
  purpose: 'trunk',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'together',
  secondsPerRep: 8,
  startDose: { kind: 'reps', sets: 2, reps: 6 },
  topDose: { kind: 'reps', sets: 2, reps: 12 },
  doses: 'strength',
  control: true,
  notWith: ['pregnancy'],
  careWith: ['radicular', 'spine-procedure', 'new-hip-or-knee', 'heart', 'high-blood-pressure'],
  easier: ['heel-slide', 'pelvic-clock'],
  harder: ['dead-bug'],
  feltIn: ['belly'],
  studied: 'kind',
  certainty: 'low',
  sources: ['saragiotto2016', 'hayden2021'],
});
