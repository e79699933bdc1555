import {
  checkNight,
  clockMinutes,
  type Day,
  isDay,
  type Night,
  type NightProblem,
  type NightResult,
} from '@rugwijs/core';
import { wholeNumber } from '../../design/whole-number.ts';
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

/** What is typed in a field of its own. */
export type TypedField = Exclude<keyof Draft, 'by' | 'quality'>;

/** Where a problem stands: at what its words ask to look at, the first of them where they are more. */
export function fieldOf(problem: NightProblem, draft: Draft, today: Day): TypedField {
  switch (problem) {
    case 'no-time':
      return isDay(draft.day) ? (times.find((time) => clockMinutes(draft[time]) === undefined) ?? 'up') : 'day';
    case 'bad-minutes':
      return Number.isNaN(minutes(draft.minutesToSleep)) ? 'minutesToSleep' : 'minutesAwake';
    case 'future':
      return draft.day > today ? 'day' : 'up';
    case 'woke-outside':
      return 'woke';
    case 'too-long':
    case 'too-short':
      return 'bed';
    case 'more-awake-than-in-bed':
      return 'minutesToSleep';
  }
}

const times = ['bed', 'woke', 'up'] as const;

/** The night that is kept; minutes that are no whole number, or none at all, are refused by the check. */
export function nightOf({ by, minutesToSleep, minutesAwake, quality, ...times }: Draft): Night {
  return {
    ...times,
    minutesToSleep: minutes(minutesToSleep),
    minutesAwake: minutes(minutesAwake),
    ...(by.length === 0 ? {} : { by }),
    ...(quality === undefined ? {} : { quality }),
  };
}

function minutes(typed: string): number {
  const read = wholeNumber(typed, 0, dayMinutes);
  return typeof read === 'number' ? read : Number.NaN;
}

const dayMinutes = 1440;
