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
}
