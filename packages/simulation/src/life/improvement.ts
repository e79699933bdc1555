import { painOn } from '../people/pain.ts';
import type { Life } from './life.ts';

/**
 * What became of somebody who does not improve, counted from what this person did and said and not from what the app made of
 * it. `unheard` must be nought: stayed, told it, and on that day nobody was advised to let somebody look.
 */
export const stuckOutcomes = ['told', 'unheard', 'left', 'better', 'little', 'tooEarly'] as const;
/**
 * `told`: advised to let somebody look. The others: did not open the app from the 28th day on; told of 2 points less pain, or
 * of 2 points more in an activity; told of pain of 1 at most to begin with; began less than four weeks before the last day.
 */
export type StuckOutcome = (typeof stuckOutcomes)[number];

/** Written from triage.md 2.4 and not read from the rules: from day 28 on, by 2 points on the mean of a week or on an activity. */
const fromDay = 28;
const enough = 2;
const little = 1;

/** The person's own record of what was told; weeks are counted from the first check. */
export interface Saying {
  first: number;
  week: number;
  sum: number;
  count: number;
  /** Mean of the newest week that is over and in which anything was told. */
  lastWeek: number;
  /** The activity, as it was rated last. */
  activity: number | undefined;
  /** What was said on the latest day from the 28th on. */
  latest: 'no-better' | 'better' | 'little' | undefined;
  unheard: boolean;
}

export function newSaying(): Saying {
  return { first: 0, week: 0, sum: 0, count: 0, lastWeek: 0, activity: undefined, latest: undefined, unheard: false };
}

/** Pain of this moment was told, exercise that was just done aside. */
export function saidPain({ saying, intakeOn }: Life, day: number, pain: number): void {
  const week = Math.floor((day - intakeOn) / 7);
  endWeek(saying, week);
  saying.sum += pain;
  saying.count += 1;
}

function endWeek(saying: Saying, week: number): void {
  if (week === saying.week) return;
  if (saying.count > 0) saying.lastWeek = saying.sum / saying.count;
  saying.week = week;
  saying.sum = 0;
  saying.count = 0;
}

/** The app was open on this day: what does the person's own record say, and did the app advise anything? */
export function lookedBack(life: Life, day: number, advised: boolean): void {
  const { saying, intakeOn, person } = life;
  const since = day - intakeOn;
  if (since < fromDay) return;
  endWeek(saying, Math.floor(since / 7));
  const rated = person.wishes['activity-1-now'];
  const gained = typeof rated === 'number' && saying.activity !== undefined ? saying.activity - rated : 0;
  if (saying.first <= little) saying.latest = 'little';
  else saying.latest = saying.first - saying.lastWeek >= enough || gained >= enough ? 'better' : 'no-better';
  if (saying.latest === 'no-better' && !advised) saying.unheard = true;
}

/** Did not improve by 2 points in six weeks, by the pain itself and not by what was told of it. */
export function isStuck({ person }: Life): boolean {
  return person.startPain > 1 && person.startPain - painOn({ ...person, flares: [] }, 42) < 2;
}

/** What became of somebody who is stuck, after so many days. */
export function stuckOutcome({ saying, handedOver, intakeOn }: Life, days: number): StuckOutcome {
  if (saying.unheard) return 'unheard';
  if (handedOver) return 'told';
  if (days - intakeOn <= fromDay) return 'tooEarly';
  return saying.latest === undefined ? 'left' : saying.latest === 'little' ? 'little' : 'better';
}
