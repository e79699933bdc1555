import type { Answers } from '../answers/answer.ts';
import type { Reason } from '../rule/reason.ts';
import type { Exercise } from '../session/exercise.ts';
import { limitsNow } from './limits.ts';
import { canDoHere, mayDo } from './may-do.ts';
import type { Plan } from './plan.ts';
import { type PlanKnowledge, type PlanRuleId, planReason } from './rules.ts';

export interface Swaps {
  /** Exercise ids, nearest in level first. */
  readonly allowed: readonly string[];
  /** Equivalents that this person should not do, and why. */
  readonly refused: readonly { readonly exercise: string; readonly reasons: readonly Reason<PlanRuleId>[] }[];
}

/**
 * What may take the place of an exercise: the same purpose (or its kin), at most one level away, allowed for this
 * person, and not in the plan already. An exercise that is not in the library has no equivalents.
 */
export function swapsFor(exercise: string, plan: Plan, answers: Answers, knowledge: PlanKnowledge): Swaps {
  const from = knowledge.exercises.find(({ id }) => id === exercise);
  if (from === undefined) return { allowed: [], refused: [] };
  const judged = knowledge.exercises
    .filter((other) => other !== from && isEquivalent(from, other, knowledge))
    .map((other) => ({ other, reasons: refusals(other, plan, answers, knowledge) }))
    .sort((a, b) => Math.abs(a.other.level - from.level) - Math.abs(b.other.level - from.level));
  return {
    allowed: judged.filter(({ reasons }) => reasons.length === 0).map(({ other }) => other.id),
    refused: judged
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ other, reasons }) => ({ exercise: other.id, reasons })),
  };
}

function isEquivalent(from: Exercise, other: Exercise, { plan }: PlanKnowledge): boolean {
  const samePurpose = other.purpose === from.purpose || other.purpose === plan.kin[from.purpose];
  return samePurpose && Math.abs(other.level - from.level) <= 1;
}

function refusals(
  exercise: Exercise,
  plan: Plan,
  answers: Answers,
  knowledge: PlanKnowledge,
): readonly Reason<PlanRuleId>[] {
  const limits = limitsNow(plan.limits, answers);
  const values = { exercise: exercise.id };
  const inPlan = plan.exercises.some((planned) => planned.exercise === exercise.id);
  return [
    ...mayDo(exercise, limits, plan.mode, answers),
    ...canDoHere(exercise, answers),
    ...(inPlan ? [planReason('already-in-plan', answers, [], knowledge.plan, values)] : []),
  ];
}
