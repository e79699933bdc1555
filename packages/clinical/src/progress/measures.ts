import type { Measure, MeasureKnowledge } from '@rugwijs/core';
import type { SourceId } from '../sources/sources.ts';

interface SourcedMeasure extends MeasureKnowledge {
  readonly sources: readonly SourceId[];
}

/** Noise and the smallest change that matters, per measure (facts-2.md 12; where a number is open, it says so). */
export const measures: Readonly<Record<Measure, SourcedMeasure>> = {
  // NPRS, mean pain of the last 24 hours. Childs 2005 (seen): SEM 1.02, so ±2 around one score, 2.8 between two; Ostelo 2008
  // (seen): MIC 2 or 30 %. Recovered: Kamper 2010 (seen) fits best at 0; "at most 1 for weeks on end" is our own.
  pain: {
    betterIs: 'lower',
    min: 0,
    max: 10,
    band: 2,
    realOnce: 3,
    realOnMeans: 2,
    meansInARow: 2,
    mic: 2,
    clearAt: 3,
    validated: true,
    recovered: { at: 0, sustainedAt: 1, weeks: 3 },
    sources: ['childs2005', 'ostelo2008', 'kamper2010'],
    certainty: 'moderate',
  },
  // "Hoeveel hindert je rug je?" 0–10: a question of our own. The bands of the pain score are borrowed.
  function: {
    betterIs: 'lower',
    min: 0,
    max: 10,
    band: 2,
    realOnce: 3,
    realOnMeans: 2,
    meansInARow: 2,
    mic: 2,
    clearAt: 3,
    validated: false,
    sources: ['own'],
    certainty: 'expert',
  },
  // One activity, 0 not possible – 10 as before (the direction of the first PSFS). Noise of a single item ±3: recall, open.
  activity: {
    betterIs: 'higher',
    min: 0,
    max: 10,
    band: 3,
    realOnce: 3,
    realOnMeans: 3,
    meansInARow: 2,
    mic: 2,
    clearAt: 3,
    validated: true,
    sources: ['abbott2014'],
    certainty: 'low',
  },
  // The mean of all activities. Noise ±2: recall, open; Abbott 2014 (seen): 1.3 small, 2.3 medium, 2.7 large change.
  activities: {
    betterIs: 'higher',
    min: 0,
    max: 10,
    band: 2,
    realOnce: 3,
    realOnMeans: 2,
    meansInARow: 2,
    mic: 1.3,
    clearAt: 2.3,
    validated: true,
    sources: ['abbott2014'],
    certainty: 'low',
  },
};
