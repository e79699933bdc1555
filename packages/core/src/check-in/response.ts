import type { Day, YesNoUnknown } from '../answers/answer.ts';
import type { Dose } from '../session/exercise.ts';

/** Pain 0–10, average of the moment asked. */
export type Score = number;

/** Back to usual? Asked the next morning and 48 hours after a session. */
export type BackToUsual = YesNoUnknown;

/**
 * One exercise done in a session, with what was felt and what came after. Everything not said is absent, or there as
 * `undefined`: who makes very many gives them all one shape, which is read much faster.
 */
export interface Attempt {
  readonly session: string;
  readonly day: Day;
  readonly exercise: string;
  readonly dose: Dose;
  /** Whole dose done? */
  readonly completed: boolean;
  readonly tooHeavy: boolean;
  readonly before?: Score | undefined;
  /** Highest pain while moving. */
  readonly during?: Score | undefined;
  /** Effort 0–10 (RPE). */
  readonly effort?: Score | undefined;
  /** Pain moved down the leg, or appeared there, during this exercise. */
  readonly legSpread: boolean;
  /** New weakness, numbness or saddle sign during or after. */
  readonly nerveSign: boolean;
  readonly after?: Score | undefined;
  readonly nextMorning?: BackToUsual | undefined;
  readonly at48h?: BackToUsual | undefined;
  /** Radicular only: rise in leg pain gone within part of the day. */
  readonly goneWithinDayPart?: BackToUsual | undefined;
}
