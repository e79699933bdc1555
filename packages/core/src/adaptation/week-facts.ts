import type { Day } from '../answers/answer.ts';
import { dayIndex, dayOfIndex } from '../check-in/day.ts';
import { reactionAfter } from '../check-in/reaction.ts';
import type { BackToUsual, Score } from '../check-in/response.ts';
import type { Mode } from '../plan/plan.ts';
import type { Dose } from '../session/exercise.ts';

/** A walk or a wished-for activity, done once. */
export interface ActivityDay {
  readonly day: Day;
  readonly amount: number;
  readonly painBefore?: Score;
  readonly painAfter?: Score;
}

/** What was told of the nights and days after; from the check-ins of that day's session. */
export interface DayResponse {
  readonly day: Day;
  readonly nextMorning?: BackToUsual | undefined;
  readonly at48h?: BackToUsual | undefined;
  readonly goneWithinDayPart?: BackToUsual | undefined;
}

/** Everything the quota of one week depends on. */
export interface WeeklyInput {
  readonly item: string;
  readonly mode: Mode;
  /** First quota, and the day it was set. */
  readonly start: Dose;
  readonly since: Day;
  readonly today: Day;
  readonly targetDays: number;
  readonly done: readonly ActivityDay[];
  readonly responses: readonly DayResponse[];
  /** Days with an alarm sign. */
  readonly alarms: readonly Day[];
  readonly isFlareDay?: (day: Day) => boolean;
  readonly flareShare?: number;
  /** No step up above this amount. */
  readonly top: number;
}

export interface WeekFacts {
  readonly daysDone: number;
  /** Day of the week's last alarm sign, as an index. */
  readonly alarm: number | undefined;
  readonly flare: boolean;
  readonly stillRaised: boolean;
  readonly slowMornings: number;
  readonly known: number;
  readonly legLasted: boolean;
  /** Leg pain rose, or it is not known how long it stayed: neither a yes nor a no. */
  readonly legOpen: boolean;
  readonly painJump: boolean;
}

export interface Week {
  readonly done: ActivityDay[];
  readonly responses: DayResponse[];
}

/** What was done and told, a list per week from `first` up to `count`, in one pass: a year is fifty of them. */
export function byWeek({ done, responses }: WeeklyInput, since: number, first: number, count: number): readonly Week[] {
  const weeks: Week[] = [];
  for (let week = first; week < count; week += 1) weeks.push({ done: [], responses: [] });
  const weekOf = ({ day }: { readonly day: Day }) => weeks[Math.floor((dayIndex(day) - since) / 7) - first];
  for (const one of done) weekOf(one)?.done.push(one);
  for (const one of responses) weekOf(one)?.responses.push(one);
  return weeks;
}

/** What one finished week says; days as indexes. */
export function weekFacts(
  input: WeeklyInput,
  from: number,
  { done, responses: all }: Week,
  alarms: readonly number[],
  stopRise: number,
): WeekFacts {
  const to = from + 7;
  const days = new Set(done.map(({ day }) => day));
  const responses = all.filter(({ day }) => days.has(day));
  // The week is over: what is not told by now counts as unknown.
  const reactions = responses.map((response) => reactionAfter(response, 7));
  const rises = done.filter((walk) => riseOf(walk) > 0);
  const isOpen = ({ day }: ActivityDay) =>
    !responses.some((response) => response.day === day && response.goneWithinDayPart === 'yes');
  return {
    daysDone: days.size,
    alarm: alarms.findLast((day) => day >= from && day < to),
    flare: firstFlareDay(input, from) !== undefined,
    stillRaised: reactions.includes('still-raised'),
    slowMornings: responses.filter(({ nextMorning }) => nextMorning === 'no').length,
    known: reactions.filter((reaction) => reaction !== 'unknown').length + calmWalks(done),
    legLasted: responses.some(
      ({ nextMorning, goneWithinDayPart }) => nextMorning === 'no' || goneWithinDayPart === 'no',
    ),
    legOpen: responses.some(({ goneWithinDayPart }) => goneWithinDayPart === 'unknown') || rises.some(isOpen),
    painJump: rises.some((walk) => riseOf(walk) >= stopRise),
  };
}

/** The first day of a week on which a flare-up plan runs. */
export function firstFlareDay({ isFlareDay }: WeeklyInput, from: number): number | undefined {
  if (isFlareDay === undefined) return undefined;
  for (let day = from; day < from + 7; day += 1) if (isFlareDay(dayOfIndex(day))) return day;
  return undefined;
}

function riseOf({ painBefore, painAfter }: ActivityDay): number {
  return painBefore === undefined || painAfter === undefined ? 0 : painAfter - painBefore;
}

/** Pain told before and after, and not up: also an answer, when there was no session to check in for. */
function calmWalks(done: readonly ActivityDay[]): number {
  return done.filter(
    ({ painBefore, painAfter }) => painBefore !== undefined && painAfter !== undefined && painAfter <= painBefore,
  ).length;
}
