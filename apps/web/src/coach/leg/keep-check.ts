import type { Day, LegCheck, LegJudgement } from '@rugwijs/core';
import { append, keep, person } from '../../device/journal.ts';
import { isWhole } from './steps.ts';

/**
 * Keeps what was told of a look. It replaces one of the same day, but a look that ended early never replaces a whole one. A sign,
 * or what stayed unsure, is told to the alarm rules as well: until the alarm questions are answered no exercise begins, also when
 * the app is closed now.
 */
export async function keepCheck(check: LegCheck, level: LegJudgement['level']): Promise<void> {
  if (level === 'now' || level === 'unsure') {
    const answer = level === 'now' ? 'yes' : 'unknown';
    await append('answered', { check: 'new-leg-sign', answers: { 'anything-new': answer } });
  }
  const same = person.peek().logs.legChecked.findLast(({ day }) => day === check.day);
  const redone = same && (isWhole(check) || !isWhole(same)) ? same.event : undefined;
  await keep('legChecked', check, redone);
}

/** The looks of other days; what was told today is being done over. */
export function lookedBefore(today: Day): readonly LegCheck[] {
  return person.peek().logs.legChecked.filter(({ day }) => day < today);
}
