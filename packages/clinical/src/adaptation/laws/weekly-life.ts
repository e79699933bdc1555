import {
  type ActivityDay,
  adaptActivity,
  adaptWalking,
  amountOf,
  type BackToUsual,
  type Change,
  type DayResponse,
  type Dose,
  type Flare,
  flareDose,
  flarePlan,
  type Mode,
} from '@rugwijs/core';
import { adaptationKnowledge } from '../adaptation-knowledge.ts';
import { dayNumber } from '../examples.ts';
import { diary, type Felt, type Happening } from './happenings.ts';

/** A walk, or an activity to win back, over somebody's weeks. */
export interface Walker {
  readonly item: 'walking' | 'minutes' | 'times';
  readonly mode: Mode;
  /** First quota, or what the baseline trials came to. */
  readonly start: number;
  /** Done every so many days: 1, 2 or 3. */
  readonly every: number;
  readonly days: number;
  readonly earlierFlare: number;
  /** Pain before and after is told with every walk. */
  readonly tellsPain: boolean;
  /** Check-ins are done. */
  readonly checksIn: boolean;
  readonly happenings: readonly Happening[];
}

/** One day on which it was done: the quota of that day, and what stood around it. */
export interface Walk {
  readonly day: number;
  readonly change: Change;
  readonly amount: number;
  readonly gap: number | undefined;
  readonly inFlare: boolean;
  readonly sinceFlare: number;
  readonly sinceAlarm: number;
  /** What was known of the last full week before this day. */
  readonly lastWeek: readonly (DayResponse & ActivityDay)[];
}

export interface WalkingLife {
  readonly walker: Walker;
  readonly walks: readonly Walk[];
}

export type Quota = (walker: Walker, past: Past) => Change;

interface Past {
  readonly today: number;
  readonly done: readonly ActivityDay[];
  readonly responses: readonly DayResponse[];
  readonly alarms: readonly string[];
  readonly isFlareDay: (day: string) => boolean;
  readonly flareShare: number | undefined;
  readonly knowledge: typeof adaptationKnowledge;
}

/** The quota as the journal would ask for it. */
export const quota: Quota = (walker, past) => {
  const { done, responses, alarms, isFlareDay, flareShare, knowledge } = past;
  const today = dayNumber(past.today);
  const targetDays = Math.floor(7 / walker.every);
  const shared = { mode: walker.mode, today, targetDays, done, responses, alarms, isFlareDay };
  const common = flareShare === undefined ? shared : { ...shared, flareShare };
  const start: Dose = { kind: 'time', minutes: walker.start };
  if (walker.item === 'walking') return adaptWalking({ ...common, start, since: dayNumber(0) }, knowledge);
  const trials = [-3, -2, -1].map((on) => ({ day: dayNumber(on), amount: walker.start }));
  const input = { ...common, item: 'activity-1', unit: walker.item, trialsNeeded: 3, trials };
  const found = adaptActivity(input, knowledge);
  if (found.kind === 'trials') throw new Error('three trials are a baseline');
  return found.change;
};

/** Lives the weeks: what the quota says is what is done. */
export function walkOn(walker: Walker, given: Quota = quota, knowledge = adaptationKnowledge): WalkingLife {
  const happens = diary(walker.happenings);
  const flares: Flare[] = [{ start: dayNumber(-200), end: dayNumber(walker.earlierFlare - 201) }];
  const flareDays = new Set<number>();
  const flareDates = new Set<string>();
  const told: (DayResponse & ActivityDay & { readonly on: number })[] = [];
  const alarms: number[] = [];
  const walks: Walk[] = [];
  let awayUntil = 0;
  for (let day = 0; day < walker.days; day += 1) {
    const today = happens(day);
    if (today.alarm) alarms.push(day);
    if (today.flare) {
      const plan = flarePlan(flares, knowledge.adaptation.thresholds.flare);
      flares.push({ start: dayNumber(day) });
      for (let ahead = 0; ahead < plan.reducedDays + plan.rampDays - 1; ahead += 1) {
        flareDays.add(day + ahead);
        flareDates.add(dayNumber(day + ahead));
      }
    }
    if (today.awayFor > 0) awayUntil = day + today.awayFor;
    if (day < awayUntil || day % walker.every !== 0) continue;
    const known = told.map((one) => asKnown(one, day - one.on));
    const change = given(walker, {
      today: day,
      done: known,
      responses: known,
      alarms: alarms.map(dayNumber),
      isFlareDay: (other) => flareDates.has(other),
      flareShare: flareDose(dayNumber(day), flares, knowledge.adaptation.thresholds)?.share,
      knowledge,
    });
    const week = Math.floor(day / 7) * 7;
    walks.push({
      day,
      change,
      amount: amountOf(change.to),
      gap: told.length === 0 ? undefined : day - (told.at(-1)?.on ?? day),
      inFlare: flareDays.has(day),
      sinceFlare: [...flareDays].reduce((least, one) => (one <= day ? Math.min(least, day - one) : least), 99),
      sinceAlarm: day - (alarms.at(-1) ?? Number.NEGATIVE_INFINITY),
      lastWeek: known.filter((_, index) => between(told[index]?.on, week - 7, week)),
    });
    const felt = walker.checksIn ? today.felt : silent(today.felt);
    told.push({
      on: day,
      day: dayNumber(day),
      amount: amountOf(change.to),
      ...answer('nextMorning', felt.nextMorning),
      ...answer('at48h', felt.at48h),
      ...answer('goneWithinDayPart', felt.goneWithinDayPart),
      ...(felt.before === undefined || !walker.tellsPain ? {} : { painBefore: felt.before }),
      ...(felt.during === undefined || !walker.tellsPain ? {} : { painAfter: felt.during }),
    });
    if (felt.legSpread || felt.nerveSign) alarms.push(day);
  }
  return { walker, walks };
}

function silent({ nextMorning: _, at48h: __, goneWithinDayPart: ___, ...rest }: Felt): Felt {
  return rest;
}

function answer(key: 'nextMorning' | 'at48h' | 'goneWithinDayPart', value: BackToUsual | undefined) {
  return value === undefined ? {} : { [key]: value };
}

function between(day: number | undefined, from: number, to: number): boolean {
  return day !== undefined && day >= from && day < to;
}

/** Answers that come later are not known yet. */
function asKnown(one: DayResponse & ActivityDay, age: number): DayResponse & ActivityDay {
  if (age >= 2) return one;
  const { at48h: _, nextMorning, goneWithinDayPart, ...sameDay } = one;
  if (age < 1) return sameDay;
  return { ...sameDay, ...answer('nextMorning', nextMorning), ...answer('goneWithinDayPart', goneWithinDayPart) };
}
