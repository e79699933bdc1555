import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** A feared activity on the ladder, or a new estimate of one (same `activity`). */
export interface FearedActivity {
  readonly activity: string;
  readonly name: string;
  /** Expected harm, 0–100, as the person sees it. */
  readonly harm: number;
  readonly day: Day;
  /** Taken off the ladder. */
  readonly removed?: boolean;
}

/** One try of a feared activity: what was expected before, what came of it. */
export interface ExposureTry {
  readonly activity: string;
  readonly day: Day;
  /** What the person feared would happen, in own words. */
  readonly prediction?: string;
  /** Expected pain or harm 0–10, written before. */
  readonly expected: Score;
  /** How bad it really was, 0–10; absent when it was not done. */
  readonly real?: Score;
  readonly done: boolean;
  readonly learned?: string;
}
