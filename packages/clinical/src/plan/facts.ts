import type { PlanRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../sources/grounds.ts';

/** Where every rule of the plan comes from (triage.md 4, facts.md F as corrected by facts-2.md). */
export const planFacts: Readonly<Record<PlanRuleId, SourcedGrounds>> = {
  'no-plan-verdict': own,
  'no-plan-undecided': own,
  'no-plan-child': own,
  'no-plan-procedure': own,

  // KNGF 2021 C.2.1: radicular pain is built up guided by pain (facts-2.md 1).
  'mode-pain-guided': { sources: ['kngf2021'], certainty: 'low' },
  // Starting at once on fear is own; no trial compares time- with pain-contingent (NHG evidence gap, facts-2.md 10).
  'mode-fear': { sources: ['kngf2021', 'own'], certainty: 'expert' },
  'mode-risk': { sources: ['kngf2021', 'own'], certainty: 'expert' },
  'mode-three-weeks': { sources: ['kngf2021', 'nhg2017', 'nhgGap'], certainty: 'expert' },
  'mode-stuck': { sources: ['nhg2017', 'own'], certainty: 'expert' },
  'mode-persistent': { sources: ['kngf2021', 'lindstrom1992'], certainty: 'low' },
  'mode-claudication': own,
  'mode-light': { sources: ['kngf2021', 'own'], certainty: 'expert' },

  'walking-only': own,
  'pregnancy-set': own,
  'left-out': own,
  'plan-size': { sources: ['selfBack2021', 'own'], certainty: 'expert' },
  'longer-than-wished': own,
  'other-illness': own,
  'days-per-week': { sources: ['lindstrom1992', 'own'], certainty: 'expert' },
  'rest-days': own,
  'no-best-exercise': { sources: ['kngf2021', 'hayden2021'], certainty: 'moderate' },
  'not-a-painkiller': { sources: ['acuteExercise2023'], certainty: 'very-low' },
  'load-in-plan': { sources: ['owen2020', 'hayden2021'], certainty: 'low' },
  'physiotherapist-beside': { sources: ['kngf2021'], certainty: 'low' },
  'work-off-long': { sources: ['henschke2008', 'own'], certainty: 'expert' },
  'recheck-dates': own,

  'for-loosen': { sources: ['kngf2021'], certainty: 'low' },
  'for-relief': { sources: ['owen2020'], certainty: 'low' },
  'for-nerve': { sources: ['basson2017'], certainty: 'low' },
  'for-bending': { sources: ['kngf2021', 'saraceni2020'], certainty: 'low' },
  'for-trunk': { sources: ['hayden2021'], certainty: 'low' },
  'for-hips': { sources: ['hayden2021'], certainty: 'low' },
  'for-legs': { sources: ['hayden2021', 'kngf2021'], certainty: 'low' },
  'for-endurance': { sources: ['hayden2021'], certainty: 'low' },
  'for-calm': { sources: ['breathing2025'], certainty: 'very-low' },
  'for-comfort': own,
  'easy-start': own,
  'lightest-legs': own,
  'fitting-start': own,
  // KNGF 2021 C.2.2: quality of movement, without a rise of pain.
  'control-without-pain': { sources: ['kngf2021'], certainty: 'expert' },
  'with-care': own,

  'chosen-for-fear': { sources: ['kngf2021', 'own'], certainty: 'low' },
  // KNGF 2021: function and preference decide, as long as no impairment is clearly linked with the complaint.
  'chosen-for-goal': { sources: ['kngf2021'], certainty: 'expert' },
  'chosen-for-work': own,
  'chosen-for-sitting': { sources: ['activeBreaks2021', 'own'], certainty: 'low' },
  'chosen-for-sleep': { sources: ['breathing2025'], certainty: 'very-low' },
  'chosen-for-settling-leg': { sources: ['basson2017'], certainty: 'low' },
  'chosen-for-claudication': own,

  // EPIPHA-KNEE (osteoarthritis of the knee) starts at 80 % of the mean; the transfer to the back is own.
  'walking-start': { sources: ['epiphaKnee', 'own'], certainty: 'expert' },
  'walking-guess': own,
  'walking-from-nothing': own,
  'walking-as-before': own,
  'walking-with-rests': own,
  'activity-baseline': { sources: ['kngf2021', 'epiphaKnee'], certainty: 'low' },

  'default-activity': own,
  'default-goal': own,
  'goal-not-given': own,
  'default-days': own,
  'default-minutes': own,
  'default-walk-now': own,
  'default-equipment': own,
  'default-floor': own,
  'default-limits': own,
  'default-pregnant': own,
  'default-leg': own,

  'limit-excludes': own,
  'level-too-high': own,
  'needs-floor': own,
  'needs-equipment': own,
  'already-in-plan': own,
};
