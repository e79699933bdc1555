import type { Day, YesNoUnknown } from '../../answers/answer.ts';
import type { Score } from '../../check-in/response.ts';

/** How far down the pain goes, from nothing to the foot. */
export const legReaches = ['none', 'buttock', 'thigh', 'calf', 'foot'] as const;

export type LegReach = (typeof legReaches)[number];

/** The weekly look at the leg, with what was told of it: a sign ends the look, and the questions after it are absent. */
export interface LegCheck {
  readonly day: Day;
  readonly side?: 'left' | 'right' | 'both';
  readonly legPain?: Score;
  readonly backPain?: Score;
  /** Can do: ten heel raises, walk on the heels (toes up), a stair. */
  readonly toes?: YesNoUnknown;
  readonly heels?: YesNoUnknown;
  readonly stairs?: YesNoUnknown;
  /** Feeling against the week before. */
  readonly feeling?: 'same' | 'less' | 'more' | 'unknown';
  /** Anything changed with bladder, bowels, or the feeling between the legs. */
  readonly saddle?: YesNoUnknown;
  /** Strength of the leg against the week before. */
  readonly strength?: 'same' | 'less' | 'more' | 'unknown';
  readonly reach?: LegReach;
}

/** A look in which the pain in the leg was told. */
export type LegScored = LegCheck & { readonly legPain: Score };
