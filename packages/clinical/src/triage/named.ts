import { all, any, atLeast, named, not } from '@rugwijs/core';
import { from, has, is, yes } from '../answers/words.ts';

// Named conditions (triage.md 2.1). Each is proven monotone on its own answers; rules treat it as one answer.

/** Feeling, bladder, bowel or sexual function: any item of the warning card. */
export const saddle = named(
  'saddle',
  any(
    yes('saddle-feeling'),
    yes('urine-control'),
    yes('urine-leak'),
    yes('bowel-control'),
    yes('sexual-function'),
    yes('sexual-function-again'),
  ),
);

const newParalysis = named('new-paralysis', all(yes('legs-paralysed'), not(is('paralysis-onset', 'old-known'))));

/** Two weeks: the window of the NHS self-referral page (facts-2 section 3). */
export const saddleFresh = named('saddle-fresh', any(is('ces-onset', 'under-2-weeks', 'unknown'), yes('ces-worse')));

const motor = named('motor', any(yes('foot-drop'), yes('leg-weakness'), yes('cord-signs')));

export const legFresh = named('leg-fresh', any(is('motor-onset', 'under-2-weeks', 'unknown'), yes('motor-worse')));

export const nerveSign = named('nerve-sign', any(saddle, motor, yes('both-legs'), newParalysis));

export const freshNerveSign = named(
  'fresh-nerve-sign',
  any(all(saddle, saddleFresh), all(any(motor, yes('both-legs')), legFresh), newParalysis),
);

export const unexplainedNerveSign = named(
  'unexplained-nerve-sign',
  any(
    all(saddle, any(saddleFresh, not(yes('ces-known')))),
    all(any(motor, yes('both-legs')), any(legFresh, not(yes('motor-known')))),
    newParalysis,
  ),
);

/** Asked twice in other words, because self-filled forms miss it (facts-2 section 6). */
export const cancerEver = named('cancer', any(yes('cancer-ever'), yes('cancer-treated')));

const legFeatures = [
  has('leg-features', 'worse-than-back'),
  has('leg-features', 'shooting'),
  has('leg-features', 'tingling-strip'),
  has('leg-features', 'cough'),
] as const;

/** Below the knee with one feature, or two features at any height (cut our own; NHG LRS 2015). */
export const radicular = named(
  'radicular',
  all(
    not(is('leg-pain', 'none')),
    any(all(is('leg-pain', 'below-knee'), any(...legFeatures)), atLeast(2, ...legFeatures)),
  ),
);

export const infectionRisk = named(
  'infection-risk',
  any(
    yes('recent-infection'),
    yes('bloodstream-risk'),
    yes('immune-low'),
    yes('spine-procedure'),
    yes('chronic-illness'),
  ),
);

const boneSoftSigns = [
  from('age', 70),
  yes('osteoporosis'),
  yes('steroids'),
  any(yes('upper-back'), yes('band-pain')),
  yes('shape-change'),
] as const;

/** Pain counts only from 55 (Enthoven 2016, Dutch general practice). */
const painFrom55 = all(from('age', 55), from('pain', 7));

export const boneSoftWithoutPain = named('bone-soft-without-pain', any(...boneSoftSigns));
export const boneSoftOne = named('bone-soft-1', any(...boneSoftSigns, painFrom55));
export const boneSoftTwo = named('bone-soft-2', atLeast(2, ...boneSoftSigns, painFrom55));

export const maybePregnant = named('maybe-pregnant', is('pregnant', 'yes', 'unknown'));

// Short words for conditions on the pain itself.

export const severe = from('pain', 7);
export const worse = is('course', 'worse', 'fast-worse');
export const stuck = is('course', 'same', 'worse', 'fast-worse');
export const underSixWeeks = is('duration', 'under-2-weeks', '2-to-4-weeks', '4-to-6-weeks');
/** Unknown counts as new: it could only lower a call. */
export const underTwelveWeeks = is(
  'duration',
  'under-2-weeks',
  '2-to-4-weeks',
  '4-to-6-weeks',
  '6-to-12-weeks',
  'unknown',
);
export const overFourWeeks = is('duration', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks');

export const inflammatoryItems = [
  has('inflammatory', 'young'),
  has('inflammatory', 'gradual'),
  has('inflammatory', 'better-moving'),
  has('inflammatory', 'not-better-resting'),
  has('inflammatory', 'night-rising'),
] as const;
