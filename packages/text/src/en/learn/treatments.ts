import type { treatments as nl } from '../../nl/learn/treatments.ts';

/** The comparison of treatments and aids: heads of the columns, and a word for each value. */
export const treatments: typeof nl = {
  heads: {
    kind: 'Kind',
    target: 'For which pain',
    forWhom: 'For whom',
    notWhen: 'When not',
    pain: 'Less pain',
    doing: 'Doing more',
    preventing: 'Preventing new pain',
    advised: 'Guidelines',
    time: 'Time',
    money: 'Money',
  },
  kinds: {
    exercise: 'Moving yourself',
    warmth: 'Warmth',
    hands: 'Hands',
    needles: 'Needles',
    machine: 'Machines',
    medical: 'From the doctor',
    aid: 'Aids',
    furniture: 'Furniture and bed',
  },
  targets: { 'back-pain': 'for back pain', 'nerve-pain': 'for nerve pain in the leg' },
  effects: { none: 'no difference', small: 'small', moderate: 'noticeable', unclear: 'not clear' },
  advice: {
    yes: 'advised',
    may: 'allowed',
    'only-beside-exercise': 'only beside exercise',
    differ: 'guidelines differ',
    no: 'advised against',
    'not-mentioned': 'not mentioned',
  },
  time: { 1: 'little time', 2: 'some time', 3: 'much time' },
  money: { 1: 'little money', 2: 'some money', 3: 'much money' },
};
