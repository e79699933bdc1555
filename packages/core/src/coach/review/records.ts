import type { Day } from '../../answers/answer.ts';

/** A week review was read. */
export interface WeekReviewed {
  /** Week of the plan, from 1. */
  readonly week: number;
  readonly day: Day;
}
