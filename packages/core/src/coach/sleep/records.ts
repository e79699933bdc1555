import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** One night of the sleep diary. */
export interface Night {
  /** The morning on which it was written. */
  readonly day: Day;
  /** Lights out, `23:10`; may lie before or after midnight. */
  readonly bed: string;
  /** Minutes until asleep. */
  readonly minutesToSleep: number;
  /** Minutes awake during the night, all together. */
  readonly minutesAwake: number;
  /** Awake for good. */
  readonly woke: string;
  /** Out of bed. */
  readonly up: string;
  /** 0–10, higher is better. */
  readonly quality?: Score;
}
