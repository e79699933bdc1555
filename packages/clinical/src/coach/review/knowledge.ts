import type { ReviewKnowledge, ReviewRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';
import { moodKnowledge } from '../mood/knowledge.ts';

const rules: Readonly<Record<ReviewRuleId, SourcedGrounds>> = {
  'review-did': own,
  // Measurement error: Childs 2005; smallest change that matters: Ostelo 2008 (facts-2.md 12). A reason names those of its measure.
  'review-changed': { sources: ['childs2005', 'ostelo2008', 'own'], certainty: 'moderate' },
  'review-noise': { sources: ['childs2005'], certainty: 'moderate' },
  // What goes together in one week of one person shows no cause: own, and said so.
  'review-helped': own,
  'review-next': own,
  'review-weekly': own,
};

export const reviewKnowledge = {
  rules,
  sleep: { nights: 3, poor: 4, good: 7 }, // own
  stress: moodKnowledge.high, // own: as in Hoofd en stemming
  aidFall: 1, // own: less is hardly felt; no cause is named
} as const satisfies ReviewKnowledge;
