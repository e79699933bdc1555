import { type Day, type Limit, limitsOf, urgency } from '@rugwijs/core';
import type { Advice, Person } from '@rugwijs/journal';
import { isOneTap } from '../session/gate.ts';

/** What every tool that asks the body to do something must know first. */
export interface BodyNow {
  /** The check was never done. */
  readonly unchecked: boolean;
  /** A verdict stands, or a check waits to be done. */
  readonly alarm: boolean;
  readonly inFlare: boolean;
  readonly limits: readonly Limit[];
}

export function bodyNow(person: Person, advice: Advice): BodyNow {
  const planned = person.plan?.plan.limits ?? [];
  return {
    unchecked: person.decision === undefined,
    alarm: alarmStands(person, advice),
    inFlare: advice.flare !== undefined,
    limits: [...new Set([...planned, ...limitsOf(person.answers)])],
  };
}

/** "Iets nieuws?" was answered with no today. */
export function nothingNewToday(person: Person, today: Day): boolean {
  return person.answers['anything-new'] === 'no' && person.answeredAt['anything-new']?.slice(0, 10) === today;
}

/** A verdict from an appointment up or not yet clear, a lock, or a check that waits (more than the one tap that the tools ask as well). */
function alarmStands(person: Person, advice: Advice): boolean {
  const verdict = person.decision?.verdict;
  const open = verdict === 'undecided';
  const serious = verdict !== undefined && !open && urgency(verdict) >= urgency('gp-appointment');
  const waits = advice.recheck !== undefined && !isOneTap(advice);
  return open || serious || advice.locked !== undefined || waits;
}
