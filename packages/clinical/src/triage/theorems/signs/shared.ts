import { all, any, atLeast } from '@rugwijs/core';
import { has, is, isUnknown, yes } from '../../../answers/words.ts';
import { no } from '../claims.ts';
import { legOld, legSign, newNerveSign, saddleOld, saddleSign } from '../signs-of-old.ts';

/** A sign of the nerves that no doctor has explained: new ones, and old ones of which the answer is a plain no. */
export const unexplainedNerveSign = any(
  newNerveSign,
  all(saddleSign, saddleOld, any(no('ces-known'), isUnknown('ces-worse'))),
  all(legSign, legOld, any(no('motor-known'), isUnknown('motor-worse'))),
);
/** Long, steady, and explained by a doctor: these may not make another sign more urgent. */
export const explainedSigns = [
  all(yes('urine-leak'), is('ces-onset', 'longer'), no('ces-worse'), yes('ces-known')),
  all(yes('leg-weakness'), is('motor-onset', 'longer'), no('motor-worse'), yes('motor-known')),
  all(yes('legs-paralysed'), is('paralysis-onset', 'old-known')),
];
export const legFeatures = [
  has('leg-features', 'worse-than-back'),
  has('leg-features', 'shooting'),
  has('leg-features', 'tingling-strip'),
  has('leg-features', 'cough'),
] as const;
export const radicular = any(
  all(is('leg-pain', 'below-knee'), any(...legFeatures)),
  all(is('leg-pain', 'buttock-thigh', 'below-knee'), atLeast(2, ...legFeatures)),
);
