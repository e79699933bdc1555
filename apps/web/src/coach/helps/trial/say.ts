import { type TrialPlan, trialOutcomes } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';

/** Six digits, so that a lot number is always as long: `004711`. */
export function saySeed(seed: number): string {
  return String(seed).padStart(6, '0');
}

export function outcomeName({ outcome }: TrialPlan, words: Words['helps']): string {
  const known = trialOutcomes.find((one) => one === outcome);
  return known ? words.trial.outcome.names[known] : outcome;
}
