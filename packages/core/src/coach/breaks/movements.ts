import type { Day } from '../../answers/answer.ts';
import { mayDo } from '../../plan/may-do.ts';
import type { Mode } from '../../plan/plan.ts';
import type { Reason } from '../../rule/reason.ts';
import type { Exercise, Limit } from '../../session/exercise.ts';
import { toolReason } from '../reason.ts';
import { type BreakMovementId, type BreaksKnowledge, type BreaksRuleId, breakMovementIds } from './knowledge.ts';
import type { BreakTaken } from './records.ts';

export interface MovementChoice {
  readonly movement: BreakMovementId;
  readonly reasons: readonly Reason<BreaksRuleId>[];
}

export interface BreakPerson {
  readonly limits: readonly Limit[];
  readonly mode: Mode;
  /** Sitting only, for example on a train or with standing ruled out. */
  readonly sittingOnly: boolean;
  /** No exercises, only what everybody does all day: no check was done, or one waits. */
  readonly easyOnly: boolean;
}

/**
 * The next movement: of those that suit this person the one done longest ago, so that it is another each time.
 * @param skipped Not wanted now, the latest last: another one is chosen as long as there is one.
 */
export function nextMovement(
  person: BreakPerson,
  taken: readonly BreakTaken[],
  skipped: readonly BreakMovementId[],
  exercises: Readonly<Record<string, Exercise>>,
  knowledge: BreaksKnowledge,
): MovementChoice {
  const suits = suitable(person, exercises, knowledge);
  const fresh = suits.filter((id) => !skipped.includes(id));
  const order = (id: BreakMovementId) => taken.findLastIndex(({ movement }) => movement === id);
  const [first] = (fresh.length > 0 ? fresh : suits).toSorted((a, b) => order(a) - order(b));
  const left = breakMovementIds.length - suits.length;
  return {
    movement: first ?? 'posture-shift',
    reasons: [
      toolReason(knowledge.rules, 'breaks-other-each-time', {}, { suits: suits.length }),
      ...(left === 0 || person.sittingOnly || person.easyOnly
        ? []
        : [toolReason(knowledge.rules, 'breaks-left-out', { limits: person.limits }, { left })]),
    ],
  };
}

/**
 * What somebody may do alone at a desk: not what their limits rule out, and not what asks for care with them either (own:
 * nobody stands by and it is done in a hurry). A change of posture is always left.
 */
export function suitable(
  { limits, mode, sittingOnly, easyOnly }: BreakPerson,
  exercises: Readonly<Record<string, Exercise>>,
  { movements }: BreaksKnowledge,
): readonly BreakMovementId[] {
  return breakMovementIds.filter((id) => {
    const { exercise, place } = movements[id];
    if (sittingOnly && place !== 'sitting') return false;
    if (exercise === undefined) return true;
    if (easyOnly) return false;
    const known = exercises[exercise];
    if (known === undefined || mayDo(known, limits, mode).length > 0) return false;
    return !known.careWith.some((limit) => limits.includes(limit));
  });
}

/** Breaks taken on a day. */
export function breaksOn(taken: readonly BreakTaken[], day: Day): number {
  return taken.filter((one) => one.day === day).length;
}
