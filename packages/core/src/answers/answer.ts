/** One answer: a choice or text (`'yes'`, `'unknown'`, `'under-2-weeks'`), a number, or several choices. */
export type AnswerValue = string | number | readonly string[];

/** What a person told us, by question id. A question that was not asked has no key: that is never a no. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** Yes, no, or "weet ik niet", which is never a no. */
export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** A calendar day, `2026-11-22`. */
export type Day = string;

/** A moment as ISO 8601 with offset or Z, `2026-11-22T09:30:00+01:00`. */
export type Instant = string;
