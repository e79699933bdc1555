import type { Day } from '../../answers/answer.ts';

/** One break from sitting. */
export interface BreakTaken {
  readonly day: Day;
  /** Id of the movement. */
  readonly movement: string;
}
