import type { FearKnowledge, FearRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';
import { notWith } from '../not-with.ts';
import { commonFears } from './common-fears.ts';

/** Ladder, start about 30–40, repeat to a drop of half: facts.md F2, recalled; the start is our own (facts-2.md 14). */
const ladder: SourcedGrounds = { sources: ['exposureLadder', 'own'], certainty: 'expert' };

const rules: Readonly<Record<FearRuleId, SourcedGrounds>> = {
  'fear-first-check': own,
  'fear-alarm': own,
  'fear-flare-smaller': own,
  'fear-flare-rest': own,
  'fear-limit': own,
  'fear-more-rungs': ladder,
  'fear-start': ladder,
  'fear-start-high': own,
  'fear-repeat': ladder,
  'fear-one-time': own,
  'fear-next': ladder,
  'fear-skip': own,
  'fear-much-worse': own,
  'fear-step-down': own,
  'fear-too-high': ladder,
  'fear-big-step': own,
  'fear-top': own,
  // RESTORE: some seven visits to trained physiotherapists; ten to fifteen sessions in trials of exposure (facts-2.md 9, 14).
  'fear-physio-risk': { sources: ['kngf2021', 'exposureDose'], certainty: 'low' },
  'fear-physio-stuck': own,
  // With a therapist items above 50 were chosen (27 people, uncontrolled; facts-2.md 14).
  'fear-physio-high': { sources: ['exposureHierarchy', 'own'], certainty: 'very-low' },
  'fear-physio-limits': own,
  // Prediction, test, comparison is the active part: an experiment in healthy women (facts-2.md 14).
  'fear-expectation': { sources: ['exposureExpectation'], certainty: 'very-low' },
  // Fear fell in 65 of 100, pain in 20 of 100; fear first (20 patients, facts-2.md 14).
  'fear-pain-later': { sources: ['exposureTime'], certainty: 'very-low' },
  'fear-how-went': own,
  'fear-may-help': { sources: ['kngf2021', 'own'], certainty: 'expert' },
};

export const fearKnowledge = {
  rules,
  common: commonFears,
  notWith,
  // facts.md F2.
  rungsAdvised: 6,
  start: { from: 30, upTo: 40 },
  drop: 0.5,
  // Own: once can be luck.
  leastTries: 2,
  // Own: the smallest difference between two scores that is more than noise (facts-2.md 12).
  muchWorse: 3,
  // Own.
  largestStep: 30,
  // Own.
  stuckAfter: 5,
  // facts-2.md 14: with a therapist items above 50.
  withTherapistAbove: 50,
  // Own.
  waitDays: 4,
} as const satisfies FearKnowledge;
