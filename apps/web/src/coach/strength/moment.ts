import type { TestMoment } from '@rugwijs/core';
import type { Advice, Person } from '@rugwijs/journal';
import { bodyNow } from '../now.ts';

/** What the rules of the home tests may know of this person now. */
export function testMoment(
  person: Person,
  advice: Advice,
  told: Pick<TestMoment, 'painNow' | 'legWorse'> = {},
): TestMoment {
  return {
    ...bodyNow(person, advice),
    today: advice.today,
    answers: person.answers,
    ...(advice.mode ? { mode: advice.mode } : {}),
    tries: person.logs.tested,
    ...told,
  };
}
