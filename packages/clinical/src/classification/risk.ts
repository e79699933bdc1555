import type { TriageKnowledge } from '@rugwijs/core';
import type { OptionOf, QuestionId } from '../answers/vocabulary.ts';
import { from, is } from '../answers/words.ts';

const psych: readonly OptionOf<'persisting'>[] = ['fear', 'avoid', 'expect', 'worry', 'mood'];
const question: QuestionId = 'persisting';
const outside: QuestionId = 'start-back';

/**
 * Points for the risk that the pain persists (triage.md 1.4). Factors: KNGF 2021, seen. Points and cuts: our own, unvalidated.
 * Doubt: "psych ≥ 3 and longer than 12 weeks = high" was added after one case came out as medium.
 */
export const risk = {
  question,
  psych,
  derived: [
    { factor: 'three-or-more-episodes', when: is('episodes', 'three-or-more') },
    { factor: 'high-limitation', when: from('function-limit', 7) },
    { factor: 'leg-pain', when: is('leg-pain', 'buttock-thigh', 'below-knee') },
    { factor: 'severe-pain', when: from('pain', 7) },
    { factor: 'longer-than-12-weeks', when: is('duration', 'over-12-weeks') },
  ],
  bands: { highPsych: 4, highPsychWith: 3, highTotal: 6, orFactor: 'longer-than-12-weeks', medium: 4 },
  outside,
} as const satisfies TriageKnowledge['risk'];

/** What can score: the ticked keys and the derived factors. */
export type RiskFactor = OptionOf<'persisting'> | (typeof risk)['derived'][number]['factor'];
