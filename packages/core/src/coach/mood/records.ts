import type { AnswerValue, Day } from '../../answers/answer.ts';
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

const told = { yes: 'yes', unknown: 'unknown', 'rather-not': 'skip', no: undefined } as const;
const caution = ['no', 'skip', 'unknown', 'yes'];

/**
 * What the alarm question about thoughts of not wanting to live (`self-harm`) hears of a weekly check, so that the same red flag
 * speaks wherever it was told. Rather not saying is that row skipped; a no tells it nothing, and nothing replaces a more cautious
 * answer of before: only the alarm questions themselves do.
 */
export function selfHarmTold(
  dark: DarkAnswer,
  before: AnswerValue | undefined,
): 'yes' | 'unknown' | 'skip' | undefined {
  const answer = told[dark];
  if (answer === undefined || typeof before !== 'string') return answer;
  return caution.indexOf(before) > caution.indexOf(answer) ? undefined : answer;
}
