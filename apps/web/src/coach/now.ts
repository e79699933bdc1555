import { type Day, type Limit, limitsNow, urgency } from '@rugwijs/core';
import { type Advice, hadIntake, type Person } from '@rugwijs/journal';
import { recheckPath } from '../today/links.ts';
import { questionsWait } from '../today/situation.ts';

/** What every tool that asks the body to do something must know first. */
export interface BodyNow {
  /** The whole check was never done. */
  readonly unchecked: boolean;
  /** A verdict stands, or a check waits to be done. */
  readonly alarm: boolean;
  readonly inFlare: boolean;
  readonly limits: readonly Limit[];
}

export function bodyNow(person: Person, advice: Advice): BodyNow {
  return {
    unchecked: !hadIntake(person),
    alarm: alarmStands(person, advice),
    inFlare: advice.flare !== undefined,
    limits: limitsNow(person.plan?.plan.limits ?? [], person.answers),
  };
}

/** Where the questions are that wait, if any do. The one tap that the tools ask as well is none of them. */
export function questionsPath(advice: Advice): string | undefined {
  return advice.recheck && questionsWait(advice) ? recheckPath(advice.recheck.kind) : undefined;
}

/** "Iets nieuws?" was answered with no today. */
export function nothingNewToday(person: Person, today: Day): boolean {
  return person.answers['anything-new'] === 'no' && person.answeredAt['anything-new']?.slice(0, 10) === today;
}

/** A verdict from an appointment up or not yet clear, a lock, or questions that wait. */
function alarmStands(person: Person, advice: Advice): boolean {
  const verdict = person.decision?.verdict;
  const open = verdict === 'undecided';
  const serious = verdict !== undefined && !open && urgency(verdict) >= urgency('gp-appointment');
  return open || serious || advice.locked !== undefined || questionsPath(advice) !== undefined;
}
