import type { RuleGrounds } from '../adaptation/knowledge.ts';
import type { Answers } from '../answers/answer.ts';
import { questionsOfLimit } from '../plan/limits.ts';
import { answered } from '../plan/rules.ts';
import type { Reason } from '../rule/reason.ts';
import type { Limit } from '../session/exercise.ts';
import { toolReason } from './reason.ts';

/** What an activity asks of the body, as far as a limit of a person may forbid it. */
export const demands = ['lift', 'bend', 'twist', 'impact', 'strain', 'fall', 'drive'] as const;

export type Demand = (typeof demands)[number];

/** With any of these limits the demand is not for somebody alone: a clinician doses it. */
export type NotWith = Readonly<Record<Demand, readonly Limit[]>>;

/** The limits of a person that forbid an activity, each as a reason of this rule. What it asks and is not known counts as everything. */
export function forbiddenBy<Rule extends string>(
  { demands: asked = demands }: { readonly demands?: readonly Demand[] },
  { limits, answers }: { readonly limits: readonly Limit[]; readonly answers: Answers },
  { notWith, rules }: { readonly notWith: NotWith; readonly rules: Readonly<Record<Rule, RuleGrounds>> },
  rule: Rule,
): readonly Reason<Rule>[] {
  const forbidden = limits.filter((limit) => asked.some((demand) => notWith[demand].includes(limit)));
  return forbidden.map((limit) => ({
    ...toolReason(rules, rule, {}, { limit }),
    because: answered(answers, questionsOfLimit(limit, answers)),
  }));
}
