import type { HomeTestId } from '@rugwijs/core';
import type { SourceId } from '../../sources/sources.ts';

/** Who was measured: a norm means nothing without it. */
export type NormSample = 'adults' | 'students' | 'athletes' | 'older-people';

/** Who a study measured. */
interface NormStudy {
  readonly sample: NormSample;
  /** Years; one number where the study says only "about". */
  readonly ages?: readonly [from: number, to: number] | number;
  /** People in the whole study, or why we cannot say. */
  readonly n: number | 'not-in-our-source';
  readonly source: SourceId;
}

/** One published value, for the therapist's page alone. Never shown to a person, never a verdict. */
export interface StrengthNorm extends NormStudy {
  readonly test: HomeTestId;
  readonly sex: 'all' | 'women' | 'men';
  readonly side?: 'left' | 'right';
  /** In the unit of the test. */
  readonly mean?: number;
  readonly sd?: number;
  /** Between these lies the middle half. */
  readonly middleHalf?: readonly [low: number, high: number];
}

/** Mean age 29. */
const stkate = { sample: 'adults', ages: [18, 55], n: 116, source: 'stkateEndurance' } as const satisfies NormStudy;

/** Read through a repository that gives neither number nor age. */
const juanRecio = { sample: 'athletes', n: 'not-in-our-source', source: 'juanRecio2025' } as const satisfies NormStudy;

const linfield = { sample: 'students', ages: [18, 25], n: 168, source: 'linfieldPlank' } as const satisfies NormStudy;

const strand = { sample: 'students', ages: 20, n: 471, source: 'strand2014' } as const satisfies NormStudy;

/** Read second-hand, without the number of people by age. */
function rikli(sex: 'women' | 'men', ages: readonly [number, number], middleHalf: readonly [number, number]) {
  return {
    test: 'chair-stand',
    sample: 'older-people',
    n: 'not-in-our-source',
    source: 'rikliJones',
    sex,
    ages,
    middleHalf,
  } as const satisfies StrengthNorm;
}

/**
 * facts-2.md section 13, quality low: small, young or fit groups, and a spread of about half the mean, so percentiles
 * mislead. Left out on purpose: side plank by age (women above men, against every other set); chair stands under 60 (tables on
 * the web that stem from no paper); and the 176 and 198 seconds of the Sørensen test, which predict in men only and are
 * passed on wrongly as "men and women".
 */
export const strengthNorms: readonly StrengthNorm[] = [
  { ...stkate, test: 'back-hold', sex: 'all', mean: 101, sd: 51 },
  { ...juanRecio, test: 'back-hold', sex: 'women', mean: 194 },
  { ...juanRecio, test: 'back-hold', sex: 'men', mean: 162 },
  { ...stkate, test: 'side-bridge', sex: 'all', side: 'right', mean: 54, sd: 25 },
  { ...stkate, test: 'side-bridge', sex: 'all', side: 'left', mean: 55, sd: 28 },
  { ...linfield, test: 'plank', sex: 'women', mean: 96, sd: 43, middleHalf: [63, 121] },
  { ...linfield, test: 'plank', sex: 'men', mean: 117, sd: 65, middleHalf: [77, 129] },
  { ...strand, test: 'plank', sex: 'men', mean: 124, sd: 72 },
  { ...strand, test: 'plank', sex: 'women', mean: 83, sd: 63 },
  rikli('men', [60, 64], [14, 19]),
  rikli('women', [60, 64], [12, 17]),
  rikli('men', [65, 69], [12, 18]),
  rikli('women', [65, 69], [11, 16]),
];
