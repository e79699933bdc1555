import type { BreakMovement, BreakMovementId, BreaksKnowledge, BreaksRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';

const rules: Readonly<Record<BreaksRuleId, SourcedGrounds>> = {
  // facts-2.md 15: one small trial in office workers without pain: 9 and 7 of 100 got back pain against 33; standing no benefit.
  'breaks-evidence': { sources: ['activeBreaks2021', 'danquah2017', 'standing2020'], certainty: 'low' },
  // facts-2.md 15: 30 minutes is a convention; the interval could not be read in the trial.
  'breaks-every': { sources: ['thorp2014', 'own'], certainty: 'expert' },
  'breaks-other-each-time': own,
  // Limits of the exercises themselves; leaving out what asks for care as well is own.
  'breaks-left-out': own,
  'breaks-silent': own,
  // facts.md A39 and F7: more than five hours of sitting went with more new episodes; seen together, not shown to cause.
  'breaks-try': { sources: ['daSilva2019', 'activeBreaks2021'], certainty: 'low' },
};

/** Nothing that needs the floor. The first two suit everybody and are no exercise. */
const movements: Readonly<Record<BreakMovementId, BreakMovement>> = {
  // facts-2.md 15: small shifts of posture did at least as well as breaks.
  'posture-shift': { figure: 'seated-pelvic-tilt', place: 'sitting' },
  'short-walk': { figure: 'walk', place: 'standing' },
  'seated-rotation': { figure: 'seated-rotation', place: 'sitting', exercise: 'seated-rotation' },
  'standing-extension': { figure: 'standing-extension', place: 'standing', exercise: 'standing-extension' },
  'seated-cat-cow': { figure: 'seated-cat-cow', place: 'sitting', exercise: 'seated-cat-cow' },
  'sit-to-stand': { figure: 'sit-to-stand', place: 'standing', exercise: 'sit-to-stand' },
  'side-bend': { figure: 'side-bend', place: 'standing', exercise: 'side-bend' },
  'standing-pelvic-tilt': { figure: 'standing-pelvic-tilt', place: 'standing', exercise: 'standing-pelvic-tilt' },
  'seated-piriformis-stretch': {
    figure: 'seated-piriformis-stretch',
    place: 'sitting',
    exercise: 'seated-piriformis-stretch',
  },
  'wall-plank': { figure: 'wall-plank', place: 'standing', exercise: 'wall-plank' },
  'hip-hinge': { figure: 'hip-hinge', place: 'standing', exercise: 'hip-hinge' },
  'chair-squat': { figure: 'chair-squat', place: 'standing', exercise: 'chair-squat' },
};

export const breaksKnowledge = {
  rules,
  movements,
  // facts-2.md 15: 30 minutes is a convention. Own: more often than every 20 nags, less often than every hour is no break from sitting.
  every: { least: 20, usual: 30, most: 60 },
  // Own: a minute fits between two tasks.
  seconds: 60,
  // Own: long enough to finish a sentence, short enough not to be forgotten.
  snooze: 2,
  // Own: the usual lengths of a meeting; any other has "until a time".
  meetings: [30, 60],
  // facts.md A39: more than five hours of sitting.
  offerFrom: { question: 'sitting-hours', answer: 'over-5' },
} as const satisfies BreaksKnowledge;
