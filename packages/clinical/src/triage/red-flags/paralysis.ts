import { all } from '@rugwijs/core';
import { is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { redFlag } from '../red-flag.ts';

/**
 * A leg that suddenly does not work.
 * The 6-hour line is our own reading of a change note for telephone triage.
 */
export const paralysis = redFlag({
  id: 'paralysis',
  tier: 'hard',
  sources: [cite('ntsNeurology2020')],
  provenance: ['seen', 'own'],
  certainty: 'expert',
  verdicts: [
    ['emergency', all(yes('legs-paralysed'), is('paralysis-onset', 'under-6-hours', 'unknown'))],
    ['call-gp-now', all(yes('legs-paralysed'), is('paralysis-onset', 'longer'))],
    ['gp-appointment', yes('legs-paralysed')],
  ],
  whenUnknown: 'call-gp-now',
});
