import { all, any, atLeast, not, type TriageKnowledge } from '@rugwijs/core';
import { below, from, has, is, yes } from '../answers/words.ts';
import { inflammatoryItems, radicular, underSixWeeks } from '../triage/named.ts';

/** Classes of low back pain (triage.md 4.1). Names for code and for the physiotherapist. */
export const classification: TriageKnowledge['classification'] = {
  // Cuts at 6 and 12 weeks: Wallwork 2024. NHG 2017 no longer bases policy on duration alone; it is one factor here.
  course: [
    ['acute', underSixWeeks],
    ['subacute', is('duration', '6-to-12-weeks')],
    ['persistent', is('duration', 'over-12-weeks')],
  ],
  recurrent: is('episodes', 'three-or-more'),
  leg: [
    // Circulation before the narrow canal: standing still eases both, sitting only the canal (facts.md C, recall).
    ['circulation', yes('vascular-legs')],
    ['radicular', radicular],
    ['claudication', all(yes('relief-sitting'), from('age', 50))],
    ['none', is('leg-pain', 'none')],
    ['referred', all(is('leg-pain', 'buttock-thigh', 'below-knee'), not(radicular))],
  ],
  // ASAS experts 2009: more than 12 weeks, under 50, four of five, or three with eye, skin, bowel or joint inflammation.
  inflammatoryPattern: all(
    is('duration', 'over-12-weeks'),
    below('age', 50),
    any(atLeast(4, ...inflammatoryItems), all(atLeast(3, ...inflammatoryItems), has('inflammatory', 'extra'))),
  ),
  severity: [
    ['severe', from('pain', 7)],
    ['moderate', from('pain', 4)],
    ['mild', below('pain', 4)],
  ],
};
