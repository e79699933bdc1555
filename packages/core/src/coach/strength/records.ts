import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** Why a try ended: `done` for a test with an end of its own, `stopped` for what had nothing to do with the body. */
export const testEnds = ['tired', 'pain', 'form', 'top', 'done', 'stopped'] as const;

export type TestEnd = (typeof testEnds)[number];

/** One try of a test of strength or endurance. */
export interface TestTry {
  readonly test: string;
  readonly side?: 'left' | 'right';
  /** Own words for a route of one's own: another route is another series. */
  readonly route?: string;
  readonly day: Day;
  /** In the unit of the test: seconds, times or metres. */
  readonly value: number;
  readonly ended: TestEnd;
  readonly painBefore?: Score;
  readonly expectedPain?: Score;
  readonly pain?: Score;
  readonly expectedEffort?: Score;
  readonly effort?: Score;
  /** "How sure are you that you can do this?" 0–10. */
  readonly confidence?: Score;
}
