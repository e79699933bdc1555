import { knowledge } from '@rugwijs/clinical';
import { type Answers, classify, type Day, urgency, type Verdict } from '@rugwijs/core';
import { durationNow, type Person } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import type { Standing } from '../result/standing.ts';

/**
 * Course, leg, pattern, severity and (when its questions were asked) risk in the field's terms, for whoever reads the letter.
 * Empty while a call stands: a kind of ordinary back pain beside it would calm.
 */
export function kindForColleagues(
  { classification, risk }: Standing,
  shown: Verdict,
  answers: Answers,
  kinds: Words['classification'],
): string {
  if (urgency(shown) > urgency('gp-appointment')) return '';
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

/** The same with the duration of today: what was told in the check has gone on since. */
export function sinceTold(standing: Standing, person: Person, today: Day): Standing {
  const duration = durationNow(person, today);
  if (duration === undefined) return standing;
  return { ...standing, classification: classify({ ...person.answers, duration }, knowledge, standing.decision) };
}
