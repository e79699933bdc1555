import {
  type AidSafety,
  aidSafety,
  type Day,
  daysBetween,
  limitsOf,
  presentTrial,
  type TrialPlan,
  type TrialState,
  trialEnd,
} from '@rugwijs/core';
import type { Person } from '@rugwijs/journal';
import { append, person, today } from '../../../device/journal.ts';
import { aidOf, helpsKnowledge, safetyOf } from '../aids.ts';

/** The trial that runs or waits for a look. */
export function presentNow(): TrialState | undefined {
  return presentTrial(person.value.logs, today(), helpsKnowledge);
}

/** Whether today's score is still to be given. */
export function asksScore({ plan, phase, worse, open }: TrialState): boolean {
  return phase === 'running' && worse === undefined && open.includes(today()) && toldSince(plan).length === 0;
}

/** Cautions of its aid that answers since the start point to; those of before were looked at when it was chosen. */
export function toldSince({ trial, aid }: TrialPlan): AidSafety['told'] {
  const known = aidOf(aid);
  const started = person.value.logs.trialStarted.find((one) => one.trial === trial);
  if (known === undefined || started === undefined) return [];
  const answers = answersAt(person.value, started.at);
  const limits = [...(person.value.plan?.plan.limits ?? []), ...limitsOf(answers)];
  const then = aidSafety(known, { answers, limits, used: [] }, helpsKnowledge).told;
  const looked = new Set(then.map((one) => JSON.stringify(one)));
  return safetyOf(known).told.filter((one) => !looked.has(JSON.stringify(one)));
}

/** The latest answer to every question, as it was then. */
function answersAt({ checks }: Person, at: string): Person['answers'] {
  return Object.assign({}, ...checks.filter((one) => one.at <= at).map(({ answers }) => answers));
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
