import type { LegCheck, LegJudgement } from '@rugwijs/core';
import { append, person } from '../../device/journal.ts';

/**
 * Keeps a check, replacing one of the same day. A sign, or one that stayed unsure, is told to the alarm rules as well: until the
 * alarm questions are answered no exercise begins, also when the app is closed now.
 */
export async function keepCheck(check: LegCheck | undefined, level: LegJudgement['level']): Promise<void> {
  if (level === 'now' || level === 'unsure') {
    const answer = level === 'now' ? 'yes' : 'unknown';
    await append('answered', { check: 'new-leg-sign', answers: { 'anything-new': answer } });
  }
  if (check === undefined) return;
  const same = person.peek().logs.legChecked.findLast(({ day }) => day === check.day);
  if (same) await append('corrected', { replaces: same.event, kind: 'legChecked', data: check });
  else await append('legChecked', check);
}
