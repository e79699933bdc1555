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

/** An own experiment (N-of-1): pairs of a period with and one without, the order in each pair chosen by chance. */
export interface TrialPlan {
  readonly trial: string;
  /** The question in the person's words. */
  readonly question: string;
  readonly aid: string;
  readonly name?: string;
  readonly from: Day;
  readonly seed: number;
  readonly daysPerPeriod: number;
  /** First days of each period that do not count, so that the period before can wear off. */
  readonly washOutDays: number;
  readonly periods: readonly ('on' | 'off')[];
  /** What is scored each day, 0–10. */
  readonly outcome: string;
  /** From how many points on a difference matters to the person; said before the first day. */
  readonly matters: number;
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
