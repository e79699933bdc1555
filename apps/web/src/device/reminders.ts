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

/**
 * The minute (on the wall) of one of the times, once it has passed today. A time that was past already when somebody asked for it
 * is one of tomorrow.
 */
function passed(time: 'at' | 'checkInAt', reminders: Reminders, now: number, told: Reminded): number | undefined {
  const minute = now - (now % dayMinutes) + (clockMinutes(reminders[time]) ?? 0);
  const asked = told[`${time}Asked`];
  // Of a moment still to come the clock was wrong.
  const wasPast = asked !== undefined && asked <= now && minute < asked;
  return minute <= now && !wasPast ? minute : undefined;
}

/** Whether the time of the exercises has come today; undefined before the first of the times. */
export function timeOf(reminders: Reminders, now: number, told: Reminded): 'check-in' | 'session' | undefined {
  if (passed('at', reminders, now, told) !== undefined) return 'session';
  return passed('checkInAt', reminders, now, told) === undefined ? undefined : 'check-in';
}

/**
 * Whether a reminder is to be told now: once after each time that was asked for, also when the app was closed or asleep at the
 * time itself, and with `repeat` again each hour.
 */
export function reminderDue(reminders: Reminders, now: number, told: Reminded): boolean {
  const times = (['at', 'checkInAt'] as const).flatMap((name) => passed(name, reminders, now, told) ?? []);
  if (times.length === 0) return false;
  const [time, last] = [Math.max(...times), told.at];
  const evening = now - (now % dayMinutes) + lastMinute;
  if (last === undefined || last < time || last > now) return now <= Math.max(evening, time + hour);
  return reminders.repeat && now >= last + hour && now <= evening;
}

/** What this device remembers of what it told by itself, in wall minutes. */
export interface Reminded {
  /** When the last reminder was told, by a message or by its line on the screen. */
  readonly at?: number;
  /** When the time of the exercises was asked for. */
  readonly atAsked?: number;
  /** When the time of the check-in was asked for. */
  readonly checkInAtAsked?: number;
  /** When the person said that today it was enough. */
  readonly enough?: number;
  /** Which break the last signal to move was for: when it became due. */
  readonly breakDue?: number;
  /** When that signal came. */
  readonly breakAt?: number;
}

const moments = [
  'at',
  'atAsked',
  'checkInAtAsked',
  'enough',
  'breakDue',
  'breakAt',
] as const satisfies readonly (keyof Reminded)[];

const key = 'rugwijs.reminded';

/** Kept, so that a new start of the app neither loses a reminder or a signal nor gives it twice. */
export function reminded(): Reminded {
  const kept = readShelf(key);
  if (typeof kept !== 'object' || kept === null) return {};
  const found = moments.map((name): [string, unknown] => [name, (kept as Reminded)[name]]);
  return Object.fromEntries(found.filter(([, value]) => typeof value === 'number'));
}

export function keepReminded(change: Reminded): void {
  keepOnShelf(key, { ...reminded(), ...change });
}

/** "Vandaag niet meer" was said today. */
export function isEnough({ enough }: Reminded, now: number): boolean {
  return enough !== undefined && Math.floor(enough / dayMinutes) === Math.floor(now / dayMinutes);
}
