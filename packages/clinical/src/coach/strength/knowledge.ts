import type { StrengthKnowledge, StrengthRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';
import { tests } from './tests.ts';

const rules: Readonly<Record<StrengthRuleId, SourcedGrounds>> = {
  'strength-first-check': own,
  'strength-alarm': own,
  'strength-flare': own,
  // Above 5 no pain-monitoring model accepts load (facts.md F3); not validated for the back.
  'strength-pain-now': { sources: ['thomee1997', 'silbernagel2007', 'own'], certainty: 'expert' },
  // KNGF 2021 C.2.1: guided by pain with a radicular pattern (facts-2.md 1).
  'strength-leg': { sources: ['kngf2021', 'own'], certainty: 'low' },
  'strength-limit': own,
  'strength-too-early': own,
  'strength-floor': own,
  'strength-chair': own,
  'strength-hurt-last': own,
  'strength-care': own,
  // Trunk tests need long familiarisation: the first two are practice (facts-2.md 12, seen in a secondary source).
  'strength-practice': { sources: ['juanRecio2025'], certainty: 'low' },
  // The published noise is of two single tries; so one try is the start, no mean (own).
  'strength-baseline': own,
  // Each test has its own grounds under `noise`; these stand for the whole.
  'strength-noise': { sources: ['latimer1999', 'bohannon2018', 'sideBridge2022'], certainty: 'low' },
  'strength-noise-unknown': own,
  // Stop at 240 seconds (facts-2.md 13).
  'strength-top': { sources: ['sralabSorensen'], certainty: 'expert' },
  'strength-interval': own,
  'strength-not-counted': own,
  // Fear of moving is about what somebody expects; comparing it with what came is the active part (facts-2.md 14, laboratory).
  'strength-expected': { sources: ['exposureExpectation', 'own'], certainty: 'very-low' },
  // Norms for the therapist alone (facts-2.md 13); who was measured stands beside each in `strengthNorms`.
  'strength-norms': {
    sources: ['stkateEndurance', 'juanRecio2025', 'linfieldPlank', 'strand2014', 'rikliJones'],
    certainty: 'low',
  },
  'strength-due': own,
};

export const strengthKnowledge = {
  rules,
  tests,
  // facts-2.md 12: the first two tries are practice, not plotted as a start.
  practiceTries: 2,
  // Own: two days of rest while learning; then every four weeks at most; a week after a try that hurt.
  days: { practice: 2, between: 28, afterHurt: 7 },
  // facts.md F3: above 5 is not acceptable; + 3 is the smallest rise of one score that is more than noise (facts-2.md 12).
  painUpTo: 5,
  painRise: 3,
} as const satisfies StrengthKnowledge;
