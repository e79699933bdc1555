import { all, any } from '@rugwijs/core';
import { from, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Pain so bad that standing or a few steps fail.
 * Doubt: a severe bout of ordinary acute pain triggers this too. Age 80 is our own.
 */
export const cannotStand = redFlag({
  id: 'cannot-stand',
  tier: 'hard',
  sources: [cite('factsRedFlags', 'B2 23'), cite('own')],
  provenance: ['own'],
  certainty: 'expert',
  verdicts: [
    ['call-gp-now', all(yes('cannot-stand'), any(yes('fall'), yes('major-trauma'), from('age', 80)))],
    ['call-gp-today', yes('cannot-stand')],
  ],
  whenUnknown: 'call-gp-today',
});
