import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';
import type { Demand } from '../demands.ts';

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
  /** Tasks that are hard now. */
  readonly tasks: readonly WorkTask[];
}

export interface WorkTask {
  readonly task: string;
  readonly name: string;
  /** 0 easy, 10 impossible. */
  readonly hard: Score;
  /** What it asks of the body; absent: not told (also in agreements from before it was asked), and then everything counts. */
  readonly demands?: readonly Demand[];
}

export interface WorkDay {
  readonly day: Day;
  readonly hours: number;
  readonly pain?: Score;
  /** Ids of the tasks done. */
  readonly tasks?: readonly string[];
}
