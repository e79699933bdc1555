import type { AdaptationRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../sources/grounds.ts';

/** Pain bands and the 24–48 hour answer, from tendon and kneecap pain; not validated for the back (facts.md F3). */
const painRule: SourcedGrounds = { sources: ['thomee1997', 'silbernagel2007', 'own'], certainty: 'expert' };

/** A quota set in advance (facts.md F1): preferred by KNGF 2021 C.2.2 and NHG 2017; no trial compares it with pain-contingent. */
const quota: SourcedGrounds = { sources: ['kngf2021', 'nhg2017', 'nhgGap', 'epiphaKnee'], certainty: 'expert' };

/** KNGF 2021 C.2.1–C.2.2: a rise of leg pain that lasts part of the day is acceptable; the old level in 6–12 weeks. */
const leg: SourcedGrounds = { sources: ['kngf2021'], certainty: 'low' };

/** A flare-up: concept Costa 2019, plan own (facts.md F9). */
const flare: SourcedGrounds = { sources: ['costaFlare2019', 'own'], certainty: 'expert' };

/** Measurement error of a pain score (facts-2.md 12). */
const noise: SourcedGrounds = { sources: ['childs2005', 'ostelo2008'], certainty: 'moderate' };

/** Re-screening (triage.md 2.4): the rows are sourced in triage, when to ask again is our own. */
const recheck: SourcedGrounds = { sources: ['finucane2020', 'own'], certainty: 'expert' };

/** Where every rule of adaptation comes from and how sure we are. */
export const grounds: Readonly<Record<AdaptationRuleId, SourcedGrounds>> = {
  'first-time': own,
  'back-to-usual': painRule,
  'middle-band-first-good': painRule,
  'middle-band-two-good': painRule,
  'raised-settled-once': painRule,
  'raised-settled-again': painRule,
  'still-raised-after-48h': painRule,
  'too-heavy': own,
  'too-heavy-but-done': quota,
  'stop-pain': painRule,
  // New leg or nerve signs: the alarm rows behind them are sourced in triage (facts-2.md 3).
  'stop-leg-spread': { sources: ['kngf2021', 'own'], certainty: 'expert' },
  'stop-nerve-sign': { sources: ['nhgLrs2015', 'caudaEquinaCard'], certainty: 'moderate' },
  'usual-pain-high': own,
  // KNGF 2021 C.2.2: quality of movement, without a rise of pain.
  'control-pain-rose': { sources: ['kngf2021'], certainty: 'expert' },
  'waiting-for-response': painRule,
  'response-unknown': own,
  'pain-not-told': own,
  'pain-after-high': painRule,
  'not-completed': own,
  'effort-high': own,
  'within-noise': noise,

  'weekly-quota': quota,
  'quota-waits': quota,
  'quota-not-done': quota,
  'brake-raised': { sources: ['kngf2021', 'silbernagel2007', 'own'], certainty: 'expert' },
  'brake-still-raised': { sources: ['kngf2021', 'silbernagel2007', 'own'], certainty: 'expert' },
  'baseline-trials': quota,
  'baseline-quota': { sources: ['epiphaKnee', 'lindstrom1992', 'own'], certainty: 'expert' },

  'leg-pain-within-day-part': leg,
  'leg-pain-first-good': leg,
  'leg-pain-lasted': leg,

  'weekly-cap': own,
  'no-rise-after-alarm': own,
  'no-rise-after-drop': own,
  'one-thing-at-a-time': { sources: ['kngf2021', 'own'], certainty: 'expert' },
  'top-dose': own,
  'lowest-dose': own,
  'ladder-up': own,
  'ladder-down': painRule,
  'rest-day': { sources: ['lindstrom1992', 'own'], certainty: 'expert' },

  'flare-ask': flare,
  'flare-reduced': flare,
  'flare-ramp': flare,
  'flare-long': flare,
  'flare-often': flare,
  // Missing days is ordinary: half of people do (facts.md F12). 80 %: F1.6.
  restart: { sources: ['epiphaKnee', 'own'], certainty: 'expert' },
  'mode-time-contingent': { sources: ['kngf2021', 'nhg2017', 'nhgGap'], certainty: 'expert' },
  'mode-leg-pain-gone': { sources: ['kngf2021', 'own'], certainty: 'expert' },
  // KNGF 2021 C.5: no sufficient change at evaluation without a clear reason.
  'not-improving-4-weeks': { sources: ['kngf2021', 'nhg2017', 'ostelo2008'], certainty: 'low' },
  'not-improving-6-weeks': { sources: ['kngf2021', 'nhg2017', 'ostelo2008'], certainty: 'low' },
  'not-improving-soft-sign': { sources: ['finucane2020', 'kngf2021', 'own'], certainty: 'expert' },
  'weeks-up': { sources: ['childs2005', 'own'], certainty: 'expert' },

  'check-before-session': recheck,
  'check-anything-new': recheck,
  'check-gap': recheck,
  'check-planned': recheck,
  'check-pain-jump': { sources: ['childs2005', 'own'], certainty: 'expert' },
  'check-leg-sign': { sources: ['nhgLrs2015', 'caudaEquinaCard', 'own'], certainty: 'expert' },
  'check-fall': recheck,
  'check-fever': { sources: ['premkumar2018', 'galliker2020', 'own'], certainty: 'expert' },
  'check-month': recheck,
  'check-flare': recheck,
  'check-unfinished': recheck,
  'standing-verdict': { sources: ['nts', 'own'], certainty: 'expert' },
  'standing-verdict-a-week': { sources: ['nts', 'hsib2021', 'own'], certainty: 'expert' },
};
