import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** One try of a test of strength or endurance. */
export interface TestTry {
  readonly test: string;
  readonly side?: 'left' | 'right';
  readonly day: Day;
  /** In the unit of the test: seconds, times or metres. */
  readonly value: number;
  /** Why it ended. */
  readonly ended: 'tired' | 'pain' | 'form' | 'top' | 'done' | 'stopped';
  readonly expectedPain?: Score;
  readonly pain?: Score;
  readonly expectedEffort?: Score;
  readonly effort?: Score;
  /** "How sure are you that you can do this?" 0–10. */
  readonly confidence?: Score;
}
