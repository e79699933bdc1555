import type { Day, YesNoUnknown } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** What may have kept somebody awake. */
export const keptAwakeBy = ['pain', 'worry', 'coffee', 'toilet', 'noise'] as const;

export type KeptAwakeBy = (typeof keptAwakeBy)[number];

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
  /** What played a part; ids of `keptAwakeBy`, a later version may know others. */
  readonly by?: readonly string[];
}

export type SleepAnswer = YesNoUnknown;

/** What must go to the GP rather than to advice, and for whom a shorter night is not safe. */
export const sleepQuestionIds = ['wheel', 'breath-stops', 'months', 'epilepsy', 'bipolar', 'machines'] as const;

export type SleepQuestionId = (typeof sleepQuestionIds)[number];

/** The questions around sleep, answered once in a while. */
export interface SleepCheck {
  readonly day: Day;
  /** By question of `sleepQuestionIds`; a question without an answer has no key. */
  readonly answers: Readonly<Record<string, SleepAnswer>>;
}
