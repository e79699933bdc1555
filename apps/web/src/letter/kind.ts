import type { Answers } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import type { Standing } from '../result/standing.ts';

/** Course, leg, pattern, severity and (when its questions were asked) risk in the field's terms, for whoever reads the letter. */
export function kindForColleagues(
  { classification, risk }: Standing,
  answers: Answers,
  kinds: Words['classification'],
): string {
  const { course, recurrent, leg, inflammatoryPattern, severity } = classification;
  return [
    kinds.course[course].letter,
    recurrent ? kinds.recurrent.letter : '',
    kinds.leg[leg].letter,
    inflammatoryPattern ? kinds.inflammatoryPattern.letter : '',
    kinds.severity[severity].letter,
    answers.persisting === undefined ? '' : kinds.risk[risk.band].letter,
  ]
    .filter(Boolean)
    .join(' ');
}
