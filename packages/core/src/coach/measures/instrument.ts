import type { RuleGrounds } from '../../adaptation/knowledge.ts';
import type { Day } from '../../answers/answer.ts';

/**
 * How a result comes in: `weekly` in the minute of Voortgang (kept as `measured`), `asked` on our own screen, `entered` as a
 * score from elsewhere, because the words are not ours to print.
 */
export type InstrumentWay = 'weekly' | 'asked' | 'entered';

/**
 * `own`: our own words. `free`: the owner says that no permission is needed, and we hold the exact words. `free-as-given`: free in
 * one form only, which we do not print. `ask`: permission first. `licensed`: a licence is needed.
 */
export type LicenceStatus = 'own' | 'free' | 'free-as-given' | 'ask' | 'licensed';

export interface Licence {
  readonly status: LicenceStatus;
  readonly source: string;
  /** Day on which that was looked up. */
  readonly on: Day;
  /** `seen` in the source, or known from memory and still to be looked up. */
  readonly state: 'seen' | 'recall';
}

/** One question; its words, if we may print them, stand in `@rugwijs/text` under the same id. */
export interface InstrumentItem {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

/** What an open answer does: counts as nothing, is left out of the mean or percentage, or makes the score impossible. */
export type MissingRule =
  | { readonly rule: 'zero'; readonly noteAbove: number }
  | { readonly rule: 'left-out'; readonly atLeast: number }
  | { readonly rule: 'refused' };

/** A part with a score of its own. */
export interface Subscale {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  /** Items that make it; empty when it can only be entered. */
  readonly items: readonly string[];
  /** From here on the part asks for attention by people. */
  readonly attentionFrom?: number;
}

/** A number that a study gave, or that is open. */
export interface Measured {
  readonly points: number;
  /** Also enough when the change is this share of the first score (Ostelo 2008). */
  readonly share?: number;
  readonly state: 'seen' | 'secondary' | 'recall';
}

/** One questionnaire or scale: everything but its words. */
export interface Instrument extends RuleGrounds {
  readonly way: InstrumentWay;
  readonly items: readonly InstrumentItem[];
  /** `percent`: sum as a share of what the answered items can give; `given`: only entered, the working lies elsewhere. */
  readonly scoring: 'sum' | 'mean' | 'percent' | 'given';
  readonly min: number;
  readonly max: number;
  /** Smallest step of the score: 1, 0.1, 0.01 or 0.001. */
  readonly step: number;
  readonly betterIs: 'lower' | 'higher';
  readonly missing: MissingRule;
  readonly subscales: readonly Subscale[];
  /** Lowest score of each named band, rising; empty when nobody gave any. */
  readonly bands: readonly { readonly id: string; readonly from: number; readonly state: 'seen' | 'recall' }[];
  /** Smallest change that matters to people; absent where we know none. */
  readonly matters?: Measured;
  /** Largest difference between two scores that is still noise; absent where we know none. */
  readonly noise?: Measured;
  /** Minutes that it takes; 0 when it is filled in within the minutes of another. */
  readonly minutes: number;
  /** Part of the fixed moments; the rest is there when somebody wants it. */
  readonly scheduled: boolean;
  /** Asks how it goes against the start, so not at the start itself. */
  readonly againstStart?: boolean;
  readonly languages: readonly ('nl' | 'en')[];
  readonly licence: Licence;
}
