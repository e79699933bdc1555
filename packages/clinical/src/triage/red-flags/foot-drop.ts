import { all, any, not } from '@rugwijs/core';
import { yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { legFresh } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * A foot that cannot be lifted, or a heel that cannot be raised. New counts even when it is not getting worse.
 */
export const footDrop = redFlag({
  id: 'foot-drop',
  tier: 'hard',
  sources: [cite('nhgLrs2015', 'severe or progressive paresis'), cite('lothian', 'acute foot drop')],
  provenance: ['seen'],
  certainty: 'moderate',
  verdicts: [
    ['call-gp-now', all(yes('foot-drop'), any(legFresh, not(yes('motor-known'))))],
    ['gp-appointment', yes('foot-drop')],
  ],
  whenUnknown: 'call-gp-today',
});
