import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** Something used against the pain. */
export interface AidUsed {
  /** Id of the aid; `own` with a name for anything else. */
  readonly aid: string;
  readonly name?: string;
  readonly day: Day;
  readonly minutes?: number;
  readonly intensity?: 'light' | 'middle' | 'firm';
  readonly before?: Score;
  readonly after?: Score;
}

/** An own experiment (N-of-1): periods with and without, in an order chosen by chance. */
export interface TrialPlan {
  readonly trial: string;
  /** The question in the person's words. */
  readonly question: string;
  readonly aid: string;
  readonly name?: string;
  readonly from: Day;
  readonly seed: number;
  readonly daysPerPeriod: number;
  readonly periods: readonly ('on' | 'off')[];
  /** What is scored each day, 0–10. */
  readonly outcome: string;
}

export interface TrialDay {
  readonly trial: string;
  readonly day: Day;
  readonly score: Score;
  /** Did as the period asked. */
  readonly kept: boolean;
}

export interface TrialStop {
  readonly trial: string;
  readonly day: Day;
  readonly why: 'worse' | 'alarm' | 'no-wish' | 'done';
}
