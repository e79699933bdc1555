import type { Day, YesNoUnknown } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** Who a letter is for. */
export const letterReaders = ['gp', 'physiotherapist', 'company-doctor'] as const;

export type LetterReader = (typeof letterReaders)[number];

/** A letter was made to take along. */
export interface LetterMade {
  readonly day: Day;
  readonly to: LetterReader;
  /** The complaint in the person's own words. Rules never read it. */
  readonly complaint?: string;
  /** What the person wants to ask. */
  readonly question?: string;
}

/** Whether somebody can do this alone: three questions of our own. */
export interface CareAsked {
  readonly day: Day;
  /** "How sure are you that you can do this yourself?" 0–10. */
  readonly confidence?: Score;
  /** Reading is hard. */
  readonly readingHard: YesNoUnknown;
  /** Would rather have somebody look along. */
  readonly wantsHelp: YesNoUnknown;
}
