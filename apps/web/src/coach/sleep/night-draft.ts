import { checkNight, clockMinutes, type Day, type Night, type NightResult } from '@rugwijs/core';
import { now, person } from '../../device/journal.ts';

/** A night as it is typed. */
export interface Draft {
  readonly day: Day;
  readonly bed: string;
  readonly minutesToSleep: string;
  readonly minutesAwake: string;
  readonly woke: string;
  readonly up: string;
  readonly by: readonly string[];
  readonly quality?: number;
}

/** What was written of this morning before, to change it; empty otherwise: nothing is filled in for anybody. */
export function draftOf(day: Day): Draft {
  const known = person.peek().logs.slept.findLast((night) => night.day === day);
  if (!known) return { day, bed: '', minutesToSleep: '', minutesAwake: '', woke: '', up: '', by: [] };
  const { bed, minutesToSleep, minutesAwake, woke, up, by = [], quality } = known;
  return {
    day,
    bed,
    minutesToSleep: String(minutesToSleep),
    minutesAwake: String(minutesAwake),
    woke,
    up,
    by,
    ...(quality === undefined ? {} : { quality }),
  };
}

/** What follows from what is typed, or what is wrong with it, at this moment. */
export function checkDraft(draft: Draft): NightResult {
  const at = now();
  return checkNight(nightOf(draft), { day: at.slice(0, 10), minutes: clockMinutes(at.slice(11, 16)) ?? 0 });
}

/** The night that is kept; minutes that are no whole number are refused by the check. */
export function nightOf({ by, minutesToSleep, minutesAwake, quality, ...times }: Draft): Night {
  return {
    ...times,
    minutesToSleep: whole(minutesToSleep),
    minutesAwake: whole(minutesAwake),
    ...(by.length === 0 ? {} : { by }),
    ...(quality === undefined ? {} : { quality }),
  };
}

/** A whole number as typed; anything else, also nothing, is not one. */
function whole(typed: string): number {
  return /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : Number.NaN;
}
