import type { CareKnowledge } from '@rugwijs/core';
import { own } from '../../sources/grounds.ts';

/** When the app alone is not enough, and whom to ask. */
export const careKnowledge = {
  // Our own bound: three of ten or less. Nobody studied it.
  lowConfidence: 3,
  rules: {
    // An alarm question that is open, or advice that stands, comes before the question whether this works alone (facts.md B0.3).
    'care-first': own,
    // KNGF 2021: a high profile is for a physiotherapist who also works on thoughts and fear (facts.md D5; facts-2 section 9, RESTORE).
    // Low, as the plan's own rule on the same place: we have not read KNGF's tables of certainty (facts-2 section 0, OPEN).
    'care-high-risk': { sources: ['kngf2021'], certainty: 'low' },
    // KNGF 2021 C.5: stop or hand over when somebody does not manage or does not want to carry it alone (facts.md F13).
    'care-low-confidence': { sources: ['kngf2021', 'own'], certainty: 'expert' },
    'care-wants-help': { sources: ['kngf2021'], certainty: 'expert' },
    'care-reading-hard': own,
    // Worse than chance and measurement error (facts-2 section 12), for pain or for daily life.
    'care-worse': { sources: ['childs2005', 'own'], certainty: 'low' },
    'care-enough': { sources: ['kngf2021', 'own'], certainty: 'low' },
    'care-not-asked': own,
  },
} as const satisfies CareKnowledge;
