import { knowledge } from '@rugwijs/clinical';
import type { Answers } from '@rugwijs/core';

/** Somebody with two weeks of back pain, nothing alarming: every alarm row answered "nee". For tests. */
export const ordinary = {
  ...Object.fromEntries(knowledge.questions.filter(({ row }) => row).map(({ id }) => [id, 'no'])),
  age: 42,
  sex: 'female',
  'leg-pain': 'none',
  pain: 5,
  duration: '2-to-4-weeks',
  course: 'better',
  'function-limit': 4,
  episodes: 'first',
  'second-contact': 'no',
  persisting: [],
} satisfies Answers;
