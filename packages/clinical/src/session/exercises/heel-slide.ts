import { exercise } from '../exercise.ts';

/**
 * One leg moves while the pelvis stays quiet.
 * exercises.json `hielschuiven`
 */
export const heelSlide = exercise({
  id: 'heel-slide',
  reference: 'hielschuiven',
  level: 1,
  category: 'strength',
  purpose: 'trunk',
  position: 'lying',
  onFloor: true,
  equipment: ['mat'],
  sides: 'each',
  secondsPerRep: 6,
  startDose: { kind: 'reps', sets: 1, reps: 6 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'strength',
  control: true,
  notWith: ['pregnancy'],
  careWith: ['radicular', 'new-hip-or-knee'],
  easier: ['abdominal-brace'],
  harder: ['bird-dog-leg', 'dead-bug-heel-taps'],
  feltIn: ['belly'],
  studied: 'kind',
  certainty: 'low',
  sources: ['kngf2021'],
});
