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
  const wasThere = ({ at }: { readonly at: string }) => Date.parse(at) <= Date.parse(started.at);
  const before: Answers = Object.assign({}, ...checks.filter(wasThere).map((one) => one.answers));
  const planned = plan !== undefined && wasThere(plan) ? plan.limits : [];
  return toldSince(
    known,
    { answers: before, limits: limitsNow(planned, before) },
    { answers, limits: limitsNow(plan?.limits ?? [], answers) },
    knowledge,
  );
}

/** Whether a day may be scored: not when the trial is better stopped. */
export function mayScore(state: TrialState, facts: ToldFacts, knowledge: HelpsKnowledge): boolean {
  return state.worse === undefined && toldInTrial(state.plan, facts, knowledge).length === 0;
}
