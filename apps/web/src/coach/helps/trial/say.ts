import { type TrialPlan, trialOutcomes } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';

/** Six digits, so that a lot number is always as long: `004711`. */
export function saySeed(seed: number): string {
  return String(seed).padStart(6, '0');
}

/** The question of a trial: the person's own words, or ours in the language of now. */
export function sayQuestion({ aid, question }: TrialPlan, { trial }: Words['helps']): string {
  const ours = Object.entries(trial.which.questions).find(([id]) => id === aid && id !== 'own');
  return ours?.[1] ?? question;
}

export function outcomeName({ outcome }: TrialPlan, words: Words['helps']): string {
  const known = trialOutcomes.find((one) => one === outcome);
  return known ? words.trial.outcome.names[known] : outcome;
}
