import { knowledge } from '@rugwijs/clinical';
import {
  type AidSafety,
  type Day,
  daysBetween,
  mayScore,
  presentTrial,
  type TrialPlan,
  type TrialState,
  toldInTrial,
  trialEnd,
} from '@rugwijs/core';
import { coachFacts } from '@rugwijs/journal';
import { advice, append, person, today } from '../../../device/journal.ts';
import { helpsKnowledge } from '../aids.ts';

/** The trial that runs or waits for a look. */
export function presentNow(): TrialState | undefined {
  return presentTrial(person.value.logs, today(), helpsKnowledge);
}

/** Whether today's score is still to be given. */
export function asksScore(state: TrialState): boolean {
  return state.open.includes(today()) && takesScore(state);
}

/** Whether a score may be given or changed: not when the trial is better stopped. */
export function takesScore(state: TrialState): boolean {
  return mayScore(state, factsNow(), helpsKnowledge);
}

/** Cautions of its aid that were told since it began. */
export function toldSince(plan: TrialPlan): AidSafety['told'] {
  return toldInTrial(plan, factsNow(), helpsKnowledge);
}

function factsNow() {
  return coachFacts(person.value, advice.value, knowledge);
}

/** Day of the trial, from 1, and how many there are. */
export function dayOf(plan: TrialPlan, day: Day): { readonly day: number; readonly all: number } {
  const all = daysBetween(plan.from, trialEnd(plan)) + 1;
  return { day: Math.min(all, Math.max(1, daysBetween(plan.from, day) + 1)), all };
}

/** Weeks of so many pairs, in half weeks. */
export function weeksOf(pairs: number, days: number): number {
  return Math.round((pairs * days * 2 * 2) / 7) / 2;
}

/** Ends it and keeps why. */
export async function stopTrial(trial: string, why: 'worse' | 'alarm' | 'no-wish' | 'done'): Promise<void> {
  await append('trialStopped', { trial, day: today(), why });
}
