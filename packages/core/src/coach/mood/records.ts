import type { Day } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** A thought looked at again, or a worry put away for worry time. */
export interface Reflection {
  readonly sort: 'thought' | 'worry';
  readonly day: Day;
  /** The person's own words, by field of the form. Rules never read them. */
  readonly words: Readonly<Record<string, string>>;
  /** How heavy it felt, 0–10. */
  readonly before?: Score;
  readonly after?: Score;
  /** A worry that was dealt with, and when. */
  readonly done?: Day;
}

/** Thoughts of not wanting to live. Not knowing, and rather not saying, are never a no. */
export const darkAnswers = ['yes', 'no', 'unknown', 'rather-not'] as const;

export type DarkAnswer = (typeof darkAnswers)[number];

/** The two minutes of a week. Every score 0–10, higher is heavier. */
export interface MoodCheck {
  readonly day: Day;
  readonly stress?: Score;
  readonly low?: Score;
  readonly worry?: Score;
  readonly dark: DarkAnswer;
}
