import { exercise } from '../exercise.ts';

/**
 * The pelvic tilt brought to standing; from here bending from the hips is near.
 * exercises.json `bekken_kantelen_staand`
 */
export const standingPelvicTilt = exercise({
  id: 'standing-pelvic-tilt',
  reference: 'bekken_kantelen_staand',
  level: 2,
  category: 'mobility',
  purpose: 'loosen',
  position: 'standing',
  onFloor: false,
  equipment: ['wall'],
  sides: 'together',
  secondsPerRep: 6,
  startDose: { kind: 'reps', sets: 1, reps: 5 },
  topDose: { kind: 'reps', sets: 1, reps: 12 },
  doses: 'mobility',
  control: false,
  notWith: [],
  careWith: ['balance'],
  easier: ['seated-pelvic-tilt'],
  harder: ['hip-hinge'],
  feltIn: ['low-back', 'belly'],
  studied: 'practice',
  certainty: 'expert',
  sources: ['own'],
});
