import type { Day } from '../../answers/answer.ts';

/** The programme for staying well begins: what somebody does now. */
export interface WellStart {
  readonly day: Day;
  readonly walkingMinutes: number;
  readonly walkingDays: number;
  readonly strengthDays: number;
}

/** The person's own plan for when the pain comes back. */
export interface RelapsePlan {
  readonly day: Day;
  /** Own words by field. Rules never read them. */
  readonly words: Readonly<Record<string, string>>;
}
