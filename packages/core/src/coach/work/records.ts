import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** Going back to work in steps: what somebody agreed with the work. */
export interface WorkPlan {
  readonly day: Day;
  /** Hours a week of the contract. */
  readonly hoursFull: number;
  /** Hours a week now. */
  readonly hoursNow: number;
  readonly daysPerWeek: number;
  /** Last day of ordinary work, when away from it. */
  readonly awaySince?: Day;
  /** Tasks that are hard now, with how hard: 0 easy, 10 impossible. */
  readonly tasks: readonly { readonly task: string; readonly name: string; readonly hard: Score }[];
}

export interface WorkDay {
  readonly day: Day;
  readonly hours: number;
  readonly pain?: Score;
  /** Ids of the tasks done. */
  readonly tasks?: readonly string[];
}
