import type { Score } from '../check-in/response.ts';

export interface ExpectationKnowledge {
  /** Points of difference up to which it went as expected. */
  readonly asExpected: number;
}

/** What came beside what was expected, where more is worse. */
export function expectedAgainstReal(
  expected: Score,
  real: Score,
  { asExpected }: ExpectationKnowledge,
): 'better' | 'same' | 'worse' {
  const over = real - expected;
  if (Math.abs(over) <= asExpected) return 'same';
  return over < 0 ? 'better' : 'worse';
}
