import { all, any } from '@rugwijs/core';
import { from, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { maybePregnant } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * New or severe belly pain beside the back pain. A familiar irritable bowel stays out by the question's words.
 */
export const belly = redFlag({
  id: 'belly',
  tier: 'hard',
  sources: [cite('factsRedFlags', 'B2 10')],
  provenance: ['recall'],
  certainty: 'expert',
  verdicts: [
    ['call-gp-now', all(yes('belly-pain'), any(yes('belly-severe'), maybePregnant, from('age', 75)))],
    ['call-gp-today', yes('belly-pain')],
  ],
  whenUnknown: 'call-gp-today',
});
