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

/** Everything the quota of one week depends on; `undefined` is absent. */
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
  readonly isFlareDay?: ((day: Day) => boolean) | undefined;
  readonly flareShare?: number | undefined;
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
  { done, responses }: Week,
  alarms: readonly number[],
  stopRise: number,
): WeekFacts {
  const days = new Set<Day>();
  let known = 0;
  let legOpen = false;
  let painJump = false;
  for (const walk of done) {
    days.add(walk.day);
    const rise = riseOf(walk);
    if (rise === undefined) continue;
    if (rise <= 0) {
      // Pain told before and after, and not up: also an answer, when there was no session to check in for.
      known += 1;
      continue;
    }
    if (rise >= stopRise) painJump = true;
    if (!wentWithinDayPart(walk.day, responses)) legOpen = true;
  }
  let stillRaised = false;
  let slowMornings = 0;
  let legLasted = false;
  for (const response of responses) {
    if (!days.has(response.day)) continue;
    const { nextMorning, goneWithinDayPart } = response;
    // The week is over: what is not told by now counts as unknown.
    const reaction = reactionAfter(response, 7);
    if (reaction !== 'unknown') known += 1;
    if (reaction === 'still-raised') stillRaised = true;
    if (nextMorning === 'no') slowMornings += 1;
    if (nextMorning === 'no' || goneWithinDayPart === 'no') legLasted = true;
    if (goneWithinDayPart === 'unknown') legOpen = true;
  }
  const alarm = alarms.findLast((day) => day >= from && day < from + 7);
  const flare = firstFlareDay(input, from) !== undefined;
  return { daysDone: days.size, alarm, flare, stillRaised, slowMornings, known, legLasted, legOpen, painJump };
}

/** The first day of a week on which a flare-up plan runs. */
export function firstFlareDay({ isFlareDay }: WeeklyInput, from: number): number | undefined {
  if (isFlareDay === undefined) return undefined;
  for (let day = from; day < from + 7; day += 1) if (isFlareDay(dayOfIndex(day))) return day;
  return undefined;
}

/** Pain after a walk over the pain before it; `undefined` when either was not told. */
function riseOf({ painBefore, painAfter }: ActivityDay): number | undefined {
  return painBefore === undefined || painAfter === undefined ? undefined : painAfter - painBefore;
}

function wentWithinDayPart(day: Day, responses: readonly DayResponse[]): boolean {
  return responses.some((response) => response.day === day && response.goneWithinDayPart === 'yes');
}
