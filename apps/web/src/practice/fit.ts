import { knowledge } from '@rugwijs/clinical';
import { canDoHere, type Exercise, limitsNow, mayDo, type Reason, swapsFor } from '@rugwijs/core';
import type { Person } from '@rugwijs/journal';

/** Whether an exercise fits a person, with the reasons that say so. */
export type Fit =
  | { readonly kind: 'in-plan' | 'yes' | 'no'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'unknown'; readonly reasons: readonly [] };

/** Judged by the plan's own rules; before there is a plan, nothing is promised. */
export function fitFor(person: Person, exercise: Exercise): Fit {
  const plan = person.plan?.plan;
  if (!plan) return { kind: 'unknown', reasons: [] };
  const slot = person.slots.find((one) => one.current === exercise.id);
  const planned = plan.exercises.find((one) => one.exercise === (slot?.planned ?? exercise.id));
  if (slot) return { kind: 'in-plan', reasons: planned?.reasons ?? [] };
  const limits = limitsNow(plan.limits, person.answers);
  const refusals = [...mayDo(exercise, limits, plan.mode, person.answers), ...canDoHere(exercise, person.answers)];
  return refusals.length ? { kind: 'no', reasons: refusals } : { kind: 'yes', reasons: [] };
}

/** The exercises of the plan whose place this one may take. */
export function mayReplace(person: Person, exercise: Exercise): readonly string[] {
  const plan = person.plan?.plan;
  if (!plan || person.slots.some((slot) => slot.current === exercise.id)) return [];
  return person.slots
    .map((slot) => slot.current)
    .filter((current) => swapsFor(current, plan, person.answers, knowledge).allowed.includes(exercise.id));
}
