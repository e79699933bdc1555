import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Someone hurts this person. Skipping is neither yes nor unknown. Says nothing about a cause in the spine.
 */
export const violence = redFlag({
  id: 'violence',
  tier: 'hard',
  sources: [cite('veiligThuis'), cite('factsRedFlags', 'B2 22')],
  provenance: ['seen-2nd'],
  certainty: 'expert',
  verdicts: [['call-gp-today', yes('violence')]],
  whenUnknown: 'call-gp-today',
  suggestsCause: false,
});
