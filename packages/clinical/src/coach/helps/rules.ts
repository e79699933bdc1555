import type { HelpsRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';

/** Where every rule of the tool comes from and how sure we are. */
export const rules: Readonly<Record<HelpsRuleId, SourcedGrounds>> = {
  // Pain comes and goes: who measures at its worst sees it fall, whatever was done (facts.md H, facts-2.md 12).
  'helps-before-after-proves-little': { sources: ['childs2005', 'own'], certainty: 'moderate' },
  // facts.md F8: heat and massage, and when not.
  'helps-safety-first': { sources: ['french2006', 'kngfMassage2021', 'own'], certainty: 'expert' },
  'helps-answer-warns': own,
  'helps-felt-worse': own,
  // KNGF 2021, C.4.2 (facts.md F8): massage not with a low risk, not alone, and only short. That it may still be tried is our own.
  'helps-low-risk': { sources: ['kngfMassage2021', 'own'], certainty: 'expert' },
  // Chance decides what comes first in each pair.
  'helps-trial-order': { sources: ['onghena2005'], certainty: 'moderate' },
  // Massage and the like only inside an active plan (KNGF 2021, C.4.2); heat then move (facts.md F4).
  'helps-trial-beside-plan': { sources: ['kngf2021', 'kngfMassage2021'], certainty: 'low' },
  // facts.md F8, "app limits": no advice to start or stop a medicine.
  'helps-trial-not-medicine': own,
  'helps-trial-result': { sources: ['odiase2007', 'onghena2005'], certainty: 'moderate' },
  'helps-trial-too-few': { sources: ['odiase2007', 'own'], certainty: 'expert' },
  'helps-trial-missing-days': own,
  // Two points of pain is what matters to people with back pain (facts-2.md 12); for the other scores our own number.
  'helps-trial-matters': { sources: ['ostelo2008', 'own'], certainty: 'expert' },
  'helps-trial-stop-worse': own,
  'helps-trial-stop-alarm': { sources: ['finucane2020', 'own'], certainty: 'expert' },
  'helps-trial-score-today': own,
  'helps-trial-night': own,
  'helps-trial-ended': own,
  // The trial of own trials found no less pain with them than with usual care.
  'helps-trial-try': { sources: ['kravitz2018', 'onghena2005'], certainty: 'low' },
};
