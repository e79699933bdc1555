import { type AidId, type AidUsed, addDays, type Day, type HelpsKnowledge, isDay } from '@rugwijs/core';

/** The form as typed. */
export interface Draft {
  readonly name: string;
  readonly day: string;
  readonly minutes: string;
  readonly intensity: 'light' | 'middle' | 'firm' | undefined;
  readonly before: string;
  readonly after: string;
}

export type Problem = 'name' | 'day' | 'minutes' | 'score';

/** Most minutes in one day. */
const dayMinutes = 1440;

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
  const minutes = whole(draft.minutes, 1, dayMinutes);
  const [before, after] = [whole(draft.before, 0, 10), whole(draft.after, 0, 10)];
  const problems: Problem[] = [];
  if (asks.includes('name') && name === '') problems.push('name');
  if (!isDay(draft.day) || draft.day > today || draft.day < addDays(today, -365)) problems.push('day');
  if (asks.includes('minutes') && minutes === 'wrong') problems.push('minutes');
  if (asks.includes('feeling') && (before === 'wrong' || after === 'wrong')) problems.push('score');
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

/** A whole number as typed; nothing when left empty. */
function whole(text: string, least: number, most: number): number | undefined | 'wrong' {
  const typed = text.trim();
  if (typed === '') return undefined;
  const number = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= least && number <= most ? number : 'wrong';
}
