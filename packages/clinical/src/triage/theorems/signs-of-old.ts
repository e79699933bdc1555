import { all, any } from '@rugwijs/core';
import { is, isUnknown, yes } from '../../answers/words.ts';

// Words of triage.md 2.1 and 2.3, written from that page and not taken from the rules.

export const saddleSign = any(
  yes('saddle-feeling'),
  yes('urine-control'),
  yes('urine-leak'),
  yes('bowel-control'),
  yes('sexual-function'),
  yes('sexual-function-again'),
);
export const saddleNew = any(is('ces-onset', 'under-2-weeks', 'unknown'), yes('ces-worse'));
export const saddleOld = all(is('ces-onset', 'longer'), is('ces-worse', 'no', 'unknown'));
export const saddleUnexplained = is('ces-known', 'no', 'unknown');

export const legSign = any(yes('both-legs'), yes('foot-drop'), yes('leg-weakness'), yes('cord-signs'));
export const legNew = any(is('motor-onset', 'under-2-weeks', 'unknown'), yes('motor-worse'));
export const legOld = all(is('motor-onset', 'longer'), is('motor-worse', 'no', 'unknown'));
export const legUnexplained = is('motor-known', 'no', 'unknown');

/** A sign of the nerves that is new, getting worse, or of which the start is not known. */
export const newNerveSign = any(
  all(saddleSign, saddleNew),
  all(legSign, legNew),
  all(yes('legs-paralysed'), is('paralysis-onset', 'under-6-hours', 'longer', 'unknown')),
);

export const severe = { kind: 'from', question: 'pain', bound: 7 } as const;
export const worse = is('course', 'worse', 'fast-worse');
export const stuck = is('course', 'same', 'worse', 'fast-worse');
export const underSixWeeks = is('duration', 'under-2-weeks', '2-to-4-weeks', '4-to-6-weeks');
export const underTwelveWeeks = is(
  'duration',
  'under-2-weeks',
  '2-to-4-weeks',
  '4-to-6-weeks',
  '6-to-12-weeks',
  'unknown',
);
export const maybePregnant = any(yes('pregnant'), isUnknown('pregnant'));
export const hadCancer = any(yes('cancer-ever'), yes('cancer-treated'));

/** Answers that may calm on purpose (triage.md 3.1). */
export const calmed = any(
  is('ces-known', 'yes', 'unknown'),
  is('motor-known', 'yes', 'unknown'),
  yes('trauma-checked'),
  yes('relief-sitting'),
  is('aneurysm-pain-new', 'no'),
  is('paralysis-onset', 'old-known'),
  is('procedure-worse', 'no'),
);

/** Both legs, long and steady: the one sign that asks for less when it is known than when it is not. */
export const bothLegsOld = all(yes('both-legs'), legOld);
