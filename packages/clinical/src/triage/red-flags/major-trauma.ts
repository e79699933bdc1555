import { all, any, not } from '@rugwijs/core';
import { from, is, yes } from '../../answers/words.ts';
import { cite } from '../../sources/sources.ts';
import { freshNerveSign } from '../named.ts';
import { redFlag } from '../red-flag.ts';

/**
 * A heavy accident or hard fall, and pain since.
 * The bounds of 2 days and 2 weeks are our own. Examined and found well by a doctor lowers only old trauma.
 */
export const majorTrauma = redFlag({
  id: 'major-trauma',
  tier: 'hard',
  sources: [cite('factsRedFlags', 'B2 3'), cite('nhsNorthern', 'pain after major trauma')],
  provenance: ['recall', 'seen'],
  certainty: 'low',
  verdicts: [
    ['emergency', all(yes('major-trauma'), any(is('trauma-when', 'under-2-days'), yes('trauma-legs')))],
    [
      'call-gp-now',
      all(yes('major-trauma'), any(is('trauma-when', 'under-2-weeks', 'unknown'), yes('cannot-stand'), freshNerveSign)),
    ],
    [
      'call-gp-today',
      all(yes('major-trauma'), any(not(yes('trauma-checked')), from('age', 70), yes('osteoporosis'), yes('steroids'))),
    ],
    ['gp-appointment', yes('major-trauma')],
  ],
  whenUnknown: 'call-gp-today',
});
