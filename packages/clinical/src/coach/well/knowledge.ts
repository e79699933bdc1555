import type { WellKnowledge, WellRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';

/**
 * WalkBack (n = 701): after recovery, median 208 days against 112 until the next episode that limits; HR .72 (.60–.85) (facts.md F6).
 * With six sessions with a physiotherapist or coach, and without people who walked three times a week already: low for an app alone.
 */
const walkBack: SourcedGrounds = { sources: ['pocovi2024', 'own'], certainty: 'low' };

const rules: Readonly<Record<WellRuleId, SourcedGrounds>> = {
  // Pain 0, or at most 1 for weeks on end (the second half is our own), and RMDQ at most 2: Kamper 2010 (facts-2.md 8). For the
  // second, our own question of how much the back holds back.
  'well-recovered': { sources: ['kamper2010', 'own'], certainty: 'expert' },
  'well-goal-reached': own,
  'well-not-yet': own,
  'well-walking': walkBack,
  'well-walking-held': own,
  // Exercise with education: fewer episodes in a year, RR .55 (.41–.74); it fades after that year (facts.md F11). Two days: own.
  'well-strength': { sources: ['steffens2016', 'own'], certainty: 'moderate' },
  'well-month': own,
  'well-relapse-plan': own,
  // KNGF 2021 C.5: end when goals are reached and somebody can keep it up alone. The numbers are our own.
  'well-graduate': { sources: ['kngf2021', 'own'], certainty: 'expert' },
  // 69 % any new episode in twelve months (facts.md H).
  'well-comes-back': { sources: ['daSilva2019'], certainty: 'moderate' },
};

export const wellKnowledge = {
  rules,
  // The same pain as on Voortgang (clinical/src/progress/measures.ts): a test holds them together. Hindrance: own; RMDQ 2 of 24
  // is about a tenth of the scale, so 1 of 10. Nobody compared the two.
  recovered: { sustainedAt: 1, weeks: 3, hindrance: 1 },
  goalReached: { pain: 2, weeks: 3, goal: 8 }, // own
  staleDays: 28, // own
  walking: {
    // WalkBack: 30 minutes, five days a week, in six months, from what is walked now.
    target: { minutes: 30, days: 5 },
    weeks: 26,
    cap: 0.25, // own: facts.md I3 #21
    least: { minutes: 5, days: 2 }, // own
    weekDone: 0.6, // own, as for the plan's quota
    restart: { weeks: 2, share: 0.8 }, // facts.md F1.6; two weeks: own
  },
  strengthDays: 2, // own
  monthDays: 28, // own
  graduation: { weeks: 8, weeksTold: 3, days: 28, activeDays: 12 }, // own
} as const satisfies WellKnowledge;
