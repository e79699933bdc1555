import type { Day } from '../../answers/answer.ts';

/** One filled-in questionnaire, or a score from elsewhere. */
export interface InstrumentResult {
  /** Id of the instrument, or `pack:…` of a loaded one. */
  readonly instrument: string;
  readonly day: Day;
  readonly score: number;
  readonly subscores?: Readonly<Record<string, number>>;
  /** Raw answers by item; an item left out is absent. */
  readonly items?: Readonly<Record<string, number>>;
  readonly from: 'asked' | 'entered' | 'pack';
  /** Title of a loaded pack, so that its results can be read when the pack is gone. */
  readonly name?: string;
  /** Version of the instrument or pack. */
  readonly version?: string;
}
