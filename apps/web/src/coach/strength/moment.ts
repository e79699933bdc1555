import { type Day, limitsOf, type TestMoment, urgency } from '@rugwijs/core';
import type { Advice, Person } from '@rugwijs/journal';
import { isOneTap } from '../../session/gate.ts';

/** What the rules of the home tests may know of this person now. */
export function testMoment(
  person: Person,
  advice: Advice,
  told: Pick<TestMoment, 'painNow' | 'legWorse'> = {},
): TestMoment {
  const plan = person.plan?.plan;
  return {
    today: advice.today,
    answers: person.answers,
    limits: [...new Set([...(plan?.limits ?? []), ...limitsOf(person.answers)])],
    ...(advice.mode ? { mode: advice.mode } : {}),
    unchecked: person.decision === undefined || person.decision.verdict === 'undecided',
    alarm: alarmStands(person, advice),
    inFlare: advice.flare !== undefined,
    tries: person.logs.tested,
    ...told,
  };
}

/** A verdict from an appointment up, a lock, or a check that waits (more than the one tap that is asked here as well). */
function alarmStands(person: Person, advice: Advice): boolean {
  const verdict = person.decision?.verdict;
  const serious = verdict !== undefined && verdict !== 'undecided' && urgency(verdict) >= urgency('gp-appointment');
  const waits = advice.recheck !== undefined && !isOneTap(advice);
  return serious || advice.locked !== undefined || waits;
}

/** "Iets nieuws?" was answered with no today. */
export function nothingNewToday(person: Person, today: Day): boolean {
  return person.answers['anything-new'] === 'no' && person.answeredAt['anything-new']?.slice(0, 10) === today;
}
