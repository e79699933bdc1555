import type { Answers, AnswerValue, Limit } from '@rugwijs/core';

/**
 * What rules out exercises, by the answer that tells of it: the watcher's own table, written from triage.md 4.1 and
 * exercises.json and not read from the plan. Anything but a clear no counts, and so does what was never asked.
 */
const rows: Readonly<Record<string, readonly Limit[]>> = {
  pregnant: ['pregnancy'],
  osteoporosis: ['osteoporosis', 'vertebral-fracture'],
  steroids: ['osteoporosis'],
  anticoagulants: ['anticoagulants'],
  'spine-procedure': ['spine-procedure'],
};

/** Options of the question `limits`. */
const options: Readonly<Record<string, Limit>> = {
  heart: 'heart',
  lungs: 'lungs',
  'high-blood-pressure': 'high-blood-pressure',
  diabetes: 'diabetes',
  osteoporosis: 'osteoporosis',
  'new-hip-or-knee': 'new-hip-or-knee',
  balance: 'balance',
  'blood-thinner': 'anticoagulants',
  epilepsy: 'epilepsy',
  other: 'other-illness',
};

const legQuestions = ['leg-pain', 'leg-features', 'relief-sitting', 'vascular-legs', 'age'] as const;

/** Questions whose answers limit exercises. */
export const limiting: readonly string[] = [...Object.keys(rows), 'limits', ...legQuestions];

/** Limits that hold from the moment they are told, whatever plan there is. */
export function toldLimits(told: Answers): readonly Limit[] {
  const found = Object.keys(rows).flatMap((row) => (told[row] === 'no' ? [] : (rows[row] ?? [])));
  const { limits } = told;
  const listed = Array.isArray(limits) ? limits : Object.keys(options);
  return [...found, ...listed.flatMap((option) => options[option] ?? [])];
}

/** What the leg limits: as it was told when the plan was made, since the check and the mode follow it afterwards. */
export function legLimits(told: Answers): readonly Limit[] {
  const leg = told['leg-pain'];
  if (told['vascular-legs'] === 'yes') return [];
  const features = told['leg-features'];
  const count = Array.isArray(features) ? features.length : Number.POSITIVE_INFINITY;
  const isRadicular = leg === 'unknown' || (leg !== 'none' && count >= (leg === 'below-knee' ? 1 : 2));
  if (isRadicular) return ['radicular'];
  return told['relief-sitting'] === 'yes' && isFrom50(told.age) ? ['stenosis'] : [];
}

function isFrom50(age: AnswerValue | undefined): boolean {
  return typeof age === 'number' && age >= 50;
}
