import { all, any, type Condition, not, type Verdict } from '@rugwijs/core';
import type { QuestionId } from './vocabulary.ts';
import { below, from, has, is, isUnknown, yes } from './words.ts';

type Asked = {
  readonly when?: Condition;
  readonly orFrom?: Verdict;
  readonly until?: Verdict;
  readonly noWhile?: Condition;
};

/** Any sign in the saddle, bladder, bowel or sexual function is told. */
const saddleRow = any(
  yes('saddle-feeling'),
  yes('urine-control'),
  yes('urine-leak'),
  yes('bowel-control'),
  yes('sexual-function'),
  yes('sexual-function-again'),
);

const saddleRowUnknown = any(
  isUnknown('saddle-feeling'),
  isUnknown('urine-control'),
  isUnknown('urine-leak'),
  isUnknown('bowel-control'),
  isUnknown('sexual-function'),
  isUnknown('sexual-function-again'),
);

const motorRow = any(yes('both-legs'), yes('foot-drop'), yes('leg-weakness'), yes('cord-signs'));

/** The four rows that `motor-known` can calm. Unknown on the other two rows of S2b asks for a call by itself. */
const motorRowUnknown = any(
  isUnknown('both-legs'),
  isUnknown('foot-drop'),
  isUnknown('leg-weakness'),
  isUnknown('cord-signs'),
);

const legPainTold = is('leg-pain', 'buttock-thigh', 'below-knee', 'unknown');
const worse = is('course', 'worse', 'fast-worse');

/** When a question is asked, beside its screen (triage.md 1.3, column "asked when"). */
export const asked: { readonly [Id in QuestionId]?: Asked } = {
  'aneurysm-pain-new': { when: yes('known-aneurysm') },
  'vascular-risk': { when: yes('sudden-severe') },
  'paralysis-onset': { when: yes('legs-paralysed') },
  'trauma-when': { when: yes('major-trauma') },
  'trauma-checked': { when: all(yes('major-trauma'), is('trauma-when', 'longer')) },
  'trauma-legs': { when: yes('major-trauma') },
  'pregnancy-heavy': { when: yes('pregnancy-alarm') },

  'sexual-function-again': {
    when: all(
      is('sexual-function', 'skip'),
      any(
        is('saddle-feeling', 'yes', 'unknown'),
        is('urine-control', 'yes', 'unknown'),
        is('urine-leak', 'yes', 'unknown'),
        is('bowel-control', 'yes', 'unknown'),
      ),
    ),
  },
  'ces-onset': { when: saddleRow },
  'ces-worse': { when: is('ces-onset', 'longer') },
  'ces-known': {
    when: all(not(saddleRowUnknown), is('ces-onset', 'longer'), is('ces-worse', 'no')),
    noWhile: any(saddleRowUnknown, isUnknown('ces-worse')),
  },
  'motor-onset': { when: motorRow },
  'motor-worse': { when: motorRow },
  'motor-known': {
    when: all(not(motorRowUnknown), is('motor-onset', 'longer'), is('motor-worse', 'no')),
    noWhile: any(motorRowUnknown, isUnknown('motor-worse')),
  },

  'procedure-worse': { when: yes('spine-procedure') },
  // Only when nothing got worse: a yes may lower the verdict, so it is not asked where it may not count.
  'procedure-released': { when: all(yes('spine-procedure'), is('procedure-worse', 'no')) },
  'chronic-illness': { when: any(is('fever', 'yes', 'unknown'), is('unwell', 'yes', 'unknown')) },
  'strain-onset': { when: any(from('age', 70), yes('osteoporosis'), yes('steroids')) },
  'belly-severe': { when: yes('belly-pain') },
  'rash-recent': { when: yes('rash') },
  // Asked twice, in other words: self-filled forms miss earlier cancer (facts-2 section 6).
  'cancer-treated': { when: is('cancer-ever', 'no', 'unknown') },
  'self-harm-now': { when: any(yes('self-harm'), yes('self-harm-again')) },

  'leg-features': { when: legPainTold },
  'relief-sitting': { when: all(from('age', 50), any(legPainTold, yes('both-legs'))) },
  'vascular-legs': { when: is('relief-sitting', 'yes', 'unknown') },
  'painkiller-relief': { when: all(legPainTold, from('pain', 8)) },
  // Also when the pain score is unknown: unknown never closes a road to a call (own).
  'sleep-walk-loss': { when: any(from('pain', 7), isUnknown('pain')) },
  inflammatory: {
    when: all(below('age', 50), any(is('duration', 'over-12-weeks', 'unknown'), is('episodes', 'three-or-more'))),
  },
  // Asked before a call as well (one more tap), so not closed at call-gp-today as the rest of its screen is.
  'second-contact': {
    when: any(from('pain', 7), isUnknown('pain'), worse),
    orFrom: 'gp-appointment',
    until: 'call-gp-now',
  },
  'self-harm-again': { when: all(has('persisting', 'mood'), is('self-harm', 'skip')) },
};
