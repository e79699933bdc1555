import type { Certainty } from '@rugwijs/core';
import type { SourceId } from '../sources/sources.ts';

/** What it does to pain or to doing things, on average, beside doing nothing extra. `unclear`: studied too little to say. */
export type Effect = 'none' | 'small' | 'moderate' | 'unclear';

/** What guidelines that we read say (KNGF 2021, NHG, NICE, WHO). */
export type Advised = 'yes' | 'may' | 'only-beside-exercise' | 'no' | 'not-mentioned';

/** Something that is done to a back, or bought for it, compared on the same points. Its words stand in the text package. */
export interface Treatment {
  readonly kind: 'warmth' | 'hands' | 'needles' | 'machine' | 'medical' | 'aid' | 'furniture' | 'exercise';
  readonly pain: Effect;
  readonly doing: Effect;
  readonly certainty: Certainty;
  readonly advised: Advised;
  /** What it asks of somebody, 1 (little) to 3 (much). */
  readonly time: 1 | 2 | 3;
  readonly money: 1 | 2 | 3;
  readonly sources: readonly SourceId[];
}
