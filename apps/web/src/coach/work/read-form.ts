import type { Day, WorkPlan } from '@rugwijs/core';
import { wholeNumber } from '../../design/whole-number.ts';
import { type Asked, demandsOf } from '../asked.ts';

export interface TypedTask {
  readonly name: string;
  readonly hard: number | undefined;
  readonly asks: Asked;
}

/** The agreement as typed. */
export interface TypedPlan {
  readonly hoursFull: string;
  readonly hoursNow: string;
  readonly daysPerWeek: string;
  readonly awaySince: string;
  readonly tasks: readonly TypedTask[];
}

export type PlanProblem = 'hours-full' | 'hours-now' | 'days' | 'away' | 'hard';

/**
 * The agreement, or the first thing that is wrong with it. Tasks without a name are left out; one of the earlier agreement keeps
 * its id, so that what was done of it still counts, and any other gets a new one.
 */
export function readPlan(
  typed: TypedPlan,
  before: WorkPlan['tasks'],
  today: Day,
  newId: () => string,
): WorkPlan | PlanProblem {
  const hoursFull = readHours(typed.hoursFull);
  if (hoursFull === undefined || hoursFull < 1 || hoursFull > 60) return 'hours-full';
  const hoursNow = readHours(typed.hoursNow);
  if (hoursNow === undefined || hoursNow > hoursFull) return 'hours-now';
  const daysPerWeek = wholeNumber(typed.daysPerWeek, 1, 7);
  if (typeof daysPerWeek !== 'number') return 'days';
  if (typed.awaySince > today) return 'away';
  const named = typed.tasks.filter(({ name }) => name.trim() !== '');
  if (named.some(({ hard }) => hard === undefined)) return 'hard';
  return {
    day: today,
    hoursFull,
    hoursNow,
    daysPerWeek,
    ...(typed.awaySince === '' ? {} : { awaySince: typed.awaySince }),
    tasks: withIds(named, before, newId),
  };
}

function withIds(named: TypedPlan['tasks'], before: WorkPlan['tasks'], newId: () => string): WorkPlan['tasks'] {
  const left = [...before];
  return named.map(({ name, hard = 0, asks }) => {
    const at = left.findIndex((one) => one.name === name.trim());
    const [known] = at < 0 ? [] : left.splice(at, 1);
    return { task: known?.task ?? newId(), name: name.trim(), hard, ...demandsOf(asks) };
  });
}

/** Hours as people write them, `7,5` or `7.5`; anything else is none. Not `wholeNumber`: half hours are worked and agreed on. */
export function readHours(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,2}(\.\d{1,2})?$/.test(text) ? Number(text) : undefined;
}
