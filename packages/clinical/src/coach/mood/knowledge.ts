import type { MoodKnowledge, MoodRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';

/** Stress, low mood and worry go with slower recovery (KNGF 2021, prognostic factors). */
const prognosis: SourcedGrounds = { sources: ['kngf2021', 'own'], certainty: 'expert' };

/** Thoughts of not wanting to live: people, not an exercise (triage.md self-harm; 113, facts-2.md 18). */
const people: SourcedGrounds = { sources: ['line113', 'own'], certainty: 'expert' };

/** The questions and their border are ours; PHQ-4 stands with the measures. */
const rules: Readonly<Record<MoodRuleId, SourcedGrounds>> = {
  'mood-dark-thoughts': people,
  'mood-dark-unsure': people,
  // Low for two weeks on end is when a GP looks (recall; the scores are ours).
  'mood-low-two-weeks': own,
  'mood-low-once': own,
  'mood-stress-high': prognosis,
  'mood-worry-high': prognosis,
  'mood-steady': own,
  // Looking at a thought again is a part of CBT; as a whole it did a little for persistent pain (Jenkins 2025), this part alone was not looked at.
  'mood-thought': { sources: ['jenkins2025', 'own'], certainty: 'low' },
  'mood-worry-time': { sources: ['cbtInsomnia2021', 'own'], certainty: 'expert' },
  'mood-weekly': own,
  'mood-told-low': prognosis,
};

export const moodKnowledge = {
  rules,
  // Own: nobody validated these questions. The week review takes the same border.
  high: 7,
  // Own: once a week.
  checkDays: 7,
  // Own: two weeks.
  darkDays: 14,
  // Own: two weeks, and one that was missed.
  runningDays: 21,
  // Worry time as such is a part of CBT-I (facts.md F7); the quarter of an hour is our own.
  worryMinutes: 15,
} as const satisfies MoodKnowledge;
