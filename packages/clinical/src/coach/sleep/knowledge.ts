import type { SleepKnowledge, SleepRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';

/**
 * CBT for insomnia as a whole helps sleep in persistent pain, and hardly pain (facts-2.md 16: sleep SMD 0.89 after, 0.56 later,
 * pain 0.20). These are parts of it (facts.md F7, recall): one part on its own was not looked at, so low.
 */
const part: SourcedGrounds = { sources: ['cbtInsomnia2021', 'own'], certainty: 'low' };

/** Shorter time in bed, not under 5 to 5.5 hours, not with epilepsy, bipolar disorder, driving or machines (facts.md F7). */
const shorter: SourcedGrounds = { sources: ['cbtInsomnia2021', 'own'], certainty: 'expert' };

/** Hours by age, the same for women and men (NSF 2015, facts.md F7). */
const hoursNeeded: SourcedGrounds = { sources: ['hirshkowitz2015'], certainty: 'moderate' };

const rules: Readonly<Record<SleepRuleId, SourcedGrounds>> = {
  'sleep-wheel': own,
  'sleep-breath-stops': own,
  'sleep-very-short': own,
  // Three months is the usual border of long-lasting insomnia (recall); CBT-I with guidance is what then helps.
  'sleep-months': part,
  'sleep-enough': hoursNeeded,
  'sleep-little': hoursNeeded,
  'sleep-same-rise': part,
  'sleep-wind-down': part,
  'sleep-bed-is-for-sleep': part,
  'sleep-worry-time': part,
  'sleep-caffeine': part,
  // Any comfortable position; no claim about a mattress (facts.md F7).
  'sleep-pain-at-night': own,
  'sleep-shorter-night-with-help': shorter,
  'sleep-shorter-night-not': shorter,
  'sleep-trend': own,
  // Poor sleep goes with less improvement later (Silva 2024).
  'sleep-told-poor': { sources: ['silva2024'], certainty: 'low' },
};

export const sleepKnowledge = {
  rules,
  // NSF 2015 (facts.md F7).
  hours: [
    { fromAge: 18, least: 7, most: 9 },
    { fromAge: 65, least: 7, most: 8 },
  ],
  // Four of seven nights: our own.
  nightsToSay: 4,
  // Under 5 hours (facts.md F7: a night is never made shorter than 5 to 5.5).
  veryShort: 300,
  // Up after about 20 minutes awake (facts.md F7).
  longAwake: 20,
  // One fixed time of getting up (facts.md F7); what counts as far from fixed, an hour and a half, is our own.
  riseSpread: 90,
  // Own: one night is chance.
  reasonNights: 2,
  // 85 % is the usual border in CBT-I (recall).
  lowEfficiency: 0.85,
  // Own: half an hour, beside the spread of somebody's own nights.
  noise: 30,
  // Own: four weeks.
  checkDays: 28,
} as const satisfies SleepKnowledge;
