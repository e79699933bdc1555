import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** Going back to work in steps: what is agreed. */
export interface WorkPlan {
  readonly day: Day;
  /** Hours a week of the contract. */
  readonly hoursFull: number;
  /** Hours a week now. */
  readonly hoursNow: number;
  readonly daysPerWeek: number;
  readonly tasks: readonly { readonly task: string; readonly name: string; readonly hard: Score }[];
}

export interface WorkDay {
  readonly day: Day;
  readonly hours: number;
  readonly pain?: Score;
  /** Tasks done. */
  readonly tasks?: readonly string[];
}
