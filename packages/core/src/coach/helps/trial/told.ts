import type { Answers } from '../../../answers/answer.ts';
import { limitsNow } from '../../../plan/limits.ts';
import type { CoachFacts } from '../../facts.ts';
import type { HelpsKnowledge } from '../knowledge.ts';
import type { TrialPlan } from '../records.ts';
import { type AidSafety, aidOf, toldSince } from '../safety.ts';
import type { TrialState } from './state.ts';

/** What tells which cautions hold now, and which held when a trial began. */
export type ToldFacts = Pick<CoachFacts, 'answers' | 'checks' | 'plan' | 'logs'>;

/** Cautions of its aid that answers since the start of a trial point to; those of before were looked at when it was chosen. */
export function toldInTrial(
  { trial, aid }: TrialPlan,
  { answers, checks, plan, logs }: ToldFacts,
  knowledge: HelpsKnowledge,
): AidSafety['told'] {
  const started = logs.trialStarted.find((one) => one.trial === trial);
  const known = aidOf(aid, knowledge);
  if (known === undefined || started === undefined) return [];
  const isAfter = (at: string, moment: string) => Date.parse(at) > Date.parse(moment);
  const by = (at: string, said: Answers) => ({
    answers: said,
    limits: limitsNow(plan === undefined || isAfter(plan.at, at) ? [] : plan.limits, said),
  });
  let said: Answers = Object.assign(
    {},
    ...checks.filter(({ at }) => !isAfter(at, started.at)).map((one) => one.answers),
  );
  const then = [by(started.at, said)];
  for (const check of checks.filter(({ at }) => isAfter(at, started.at))) {
    said = { ...said, ...check.answers };
    then.push(by(check.at, said));
  }
  const now = { answers, limits: limitsNow(plan?.limits ?? [], answers) };
  return toldSince(known, [...then, now], knowledge);
}

/** Whether a day may be scored: not when the trial is better stopped. */
export function mayScore(state: TrialState, facts: ToldFacts, knowledge: HelpsKnowledge): boolean {
  return state.worse === undefined && toldInTrial(state.plan, facts, knowledge).length === 0;
}
