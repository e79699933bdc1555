import { clockMinutes } from '@rugwijs/core';
import type { Advice } from '@rugwijs/journal';
import { questionsWait } from '../today/situation.ts';
import type { Reminders } from './settings.ts';
import { keepOnShelf, readShelf } from './shelf.ts';

/** What a reminder is about: the exercises or the check-in of today, or the questions that a date of the plan asks again. */
export type Subject = 'session' | 'check-in' | 'recheck';

/**
 * What is still to be done today and may be reminded of. Before the time of the exercises that is a check-in at most.
 * The one tap "iets nieuws?" belongs to the exercises, and keeps no reminder back.
 */
export function toRemind(advice: Advice, isSessionTime: boolean): Subject | undefined {
  const { locked, checkIns, session } = advice;
  const waits = questionsWait(advice);
  // Calling, or the questions after something that was told, go first, and they are no matter for a friendly reminder.
  if (locked || waits === 'told') return undefined;
  if (waits === 'date') return isSessionTime ? 'recheck' : undefined;
  if (isSessionTime && session && session.exercises.length > 0 && !session.restDay && !session.doneToday)
    return 'session';
  return checkIns.some(({ due }) => due) ? 'check-in' : undefined;
}

const dayMinutes = 1440;
const hour = 60;

/** No reminder is repeated after half past nine in the evening, in minutes; the first may come later when it was asked for so. */
const lastMinute = 21 * hour + 30;

/** The times at which somebody asked to be reminded that have passed today, in wall minutes, the latest last. */
function passed({ at, checkInAt }: Reminders, now: number): readonly number[] {
  const midnight = now - (now % dayMinutes);
  return [checkInAt, at]
    .map((clock) => midnight + (clockMinutes(clock) ?? 0))
    .filter((time) => time <= now)
    .sort((one, other) => one - other);
}

/** Whether the time of the exercises has come today; undefined before the first of the times. */
export function timeOf(reminders: Reminders, now: number): 'check-in' | 'session' | undefined {
  if (passed(reminders, now).length === 0) return undefined;
  return now % dayMinutes >= (clockMinutes(reminders.at) ?? 0) ? 'session' : 'check-in';
}

/**
 * Whether a message comes now, the last one having come at `last` (wall minutes): once after each time that was asked for, also
 * when the app was closed or asleep at the time itself, and with `repeat` again each hour.
 */
export function messageDue(reminders: Reminders, now: number, last: number | undefined): boolean {
  const asked = passed(reminders, now).at(-1);
  if (asked === undefined) return false;
  const latest = now - (now % dayMinutes) + lastMinute;
  // Of a moment still to come the clock was wrong.
  if (last === undefined || last < asked || last > now) return now <= Math.max(latest, asked + hour);
  return reminders.repeat && now >= last + hour && now <= latest;
}

/** What this device remembers of the reminders, in wall minutes. */
export interface Reminded {
  /** When the last message came. */
  readonly at?: number;
  /** When the person said that today it was enough. */
  readonly enough?: number;
}

const key = 'rugwijs.reminded';

/** Kept, so that a new start of the app neither loses a reminder nor gives it twice. */
export function reminded(): Reminded {
  const kept = readShelf(key);
  if (typeof kept !== 'object' || kept === null) return {};
  const moment = (name: keyof Reminded) => {
    const value: unknown = (kept as Reminded)[name];
    return typeof value === 'number' ? { [name]: value } : {};
  };
  return { ...moment('at'), ...moment('enough') };
}

export function keepReminded(change: Reminded): void {
  keepOnShelf(key, { ...reminded(), ...change });
}

/** "Vandaag niet meer" was said today. */
export function isEnough({ enough }: Reminded, now: number): boolean {
  return enough !== undefined && Math.floor(enough / dayMinutes) === Math.floor(now / dayMinutes);
}
