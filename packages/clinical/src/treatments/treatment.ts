import type { Certainty } from '@rugwijs/core';
import type { SourceId } from '../sources/sources.ts';

/**
 * What it does on average, beside doing nothing extra or beside sham. `small`: less than most people notice; `moderate`:
 * about what people notice; `none`: studied, and no difference that counts; `unclear`: studied too little, or too
 * differently, to say.
 */
export type Effect = 'none' | 'small' | 'moderate' | 'unclear';

/** What guidelines that we read say (KNGF 2021, NHG, NICE, WHO). `differ`: one lets it, another advises against it. */
export type Advised = 'yes' | 'may' | 'only-beside-exercise' | 'differ' | 'no' | 'not-mentioned';

/** Something that is done to a back, or bought for it, compared on the same points. Its words stand in the text package. */
export interface Treatment {
  readonly kind: 'warmth' | 'hands' | 'needles' | 'machine' | 'medical' | 'aid' | 'furniture' | 'exercise';
  /** Which pain the effects and the advice are about: an operation for nerve pain says nothing about back pain. */
  readonly target: 'back-pain' | 'nerve-pain';
  readonly pain: Effect;
  readonly doing: Effect;
  /** Whether it keeps new pain away for longer. */
  readonly preventing: Effect;
  readonly certainty: Certainty;
  readonly advised: Advised;
  /** What it asks of somebody, 1 (little) to 3 (much). Our own estimate. */
  readonly time: 1 | 2 | 3;
  readonly money: 1 | 2 | 3;
  readonly sources: readonly SourceId[];
}
