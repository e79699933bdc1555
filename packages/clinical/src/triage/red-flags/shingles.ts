import { all, any } from '@rugwijs/core';
import { is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * Blisters on one side where it hurts. Early medicine may help in about the first three days (general knowledge).
 */
export const shingles = redFlag({
  id: 'shingles',
  tier: 'soft',
  sources: [cite('own')],
  provenance: ['own'],
  certainty: 'expert',
  verdicts: [
    ['call-gp-today', all(yes('rash'), any(is('rash-recent', 'yes', 'unknown'), yes('immune-low')))],
    ['gp-appointment', yes('rash')],
  ],
});
