import { type AidId, type AidUsed, addDays, type Day, type HelpsKnowledge, isDay } from '@rugwijs/core';
import { wholeNumber } from '../../design/whole-number.ts';

/** The form as typed. */
export interface Draft {
  readonly name: string;
  readonly day: string;
  readonly minutes: string;
  readonly intensity: 'light' | 'middle' | 'firm' | undefined;
  readonly before: string;
  readonly after: string;
}

/** A field with something wrong in it. */
export type Problem = 'name' | 'day' | 'minutes' | 'before' | 'after';

/** An empty form of today, or the one that wrote `used`. */
export function draftOf(used: AidUsed | undefined, today: Day): Draft {
  return {
    name: used?.name ?? '',
    day: used?.day ?? today,
    minutes: used?.minutes === undefined ? '' : String(used.minutes),
    intensity: used?.intensity,
    before: used?.before === undefined ? '' : String(used.before),
    after: used?.after === undefined ? '' : String(used.after),
  };
}

/** What was typed as a record, or everything that is wrong with it. Only what the aid asks is kept. */
export function readDraft(
  aid: AidId,
  draft: Draft,
  today: Day,
  { aids }: HelpsKnowledge,
): { readonly problems: readonly Problem[]; readonly used?: AidUsed } {
  const { asks } = aids[aid];
  const name = draft.name.trim();
  const minutes = readMinutes(draft.minutes);
  const [before, after] = [wholeNumber(draft.before, 0, 10), wholeNumber(draft.after, 0, 10)];
  const problems: Problem[] = [];
  if (asks.includes('name') && name === '') problems.push('name');
  if (!isDay(draft.day) || draft.day > today || draft.day < addDays(today, -365)) problems.push('day');
  if (asks.includes('minutes') && minutes === 'wrong') problems.push('minutes');
  if (asks.includes('feeling') && before === 'wrong') problems.push('before');
  if (asks.includes('feeling') && after === 'wrong') problems.push('after');
  if (problems.length > 0) return { problems };
  return {
    problems,
    used: {
      aid,
      day: draft.day,
      ...(asks.includes('name') ? { name } : {}),
      ...(asks.includes('minutes') && typeof minutes === 'number' ? { minutes } : {}),
      ...(asks.includes('intensity') && draft.intensity ? { intensity: draft.intensity } : {}),
      ...(asks.includes('feeling') && typeof before === 'number' ? { before } : {}),
      ...(asks.includes('feeling') && typeof after === 'number' ? { after } : {}),
    },
  };
}

/** At most the minutes of one day. */
export function readMinutes(typed: string): number | 'empty' | 'wrong' {
  return wholeNumber(typed, 1, 1440);
}
