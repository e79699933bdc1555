import type { Attempt, Mode } from '@rugwijs/core';

/**
 * What may happen to somebody on one day, on top of an ordinary life: every planned session done whole, pain 1 of 10, back to
 * usual the next morning. A life is its list of happenings, so a counterexample reads as a short diary.
 */
export const happenings = [
  // Of the session of that day.
  'raised next morning, settled by 48 hours',
  'raised next morning, still raised at 48 hours',
  'fine next morning, raised at 48 hours',
  'next morning: weet ik niet',
  'no check-in',
  'leg pain longer than part of the day',
  'leg pain: weet ik niet how long',
  'some pain while moving',
  'pain over 5 while moving',
  'pain up by 3 while moving',
  'pain moves down the leg',
  'a nerve sign',
  'too heavy, but done',
  'too heavy, not finished',
  'not finished',
  'hard work',
  // Of the day itself.
  'an alarm sign',
  'a flare-up begins',
  'five days without',
  'ten days without',
  'six weeks without',
  'a new plan: light',
  'a new plan: time-contingent',
  'a new plan: pain-guided',
] as const;

export type What = (typeof happenings)[number];

export interface Happening {
  readonly on: number;
  readonly what: What;
}

/** How a session went and what was told of it later. */
export type Felt = Partial<
  Pick<Attempt, 'before' | 'during' | 'effort' | 'nextMorning' | 'at48h' | 'goneWithinDayPart'>
> &
  Pick<Attempt, 'completed' | 'tooHeavy' | 'legSpread' | 'nerveSign'>;

const ordinary: Felt = {
  completed: true,
  tooHeavy: false,
  legSpread: false,
  nerveSign: false,
  before: 1,
  during: 1,
  nextMorning: 'yes',
  at48h: 'yes',
  goneWithinDayPart: 'yes',
};

const { nextMorning: _, at48h: __, goneWithinDayPart: ___, ...untold } = ordinary;

/** What each happening makes of an ordinary session; absent: nothing. */
const sessions: Readonly<Partial<Record<What, Felt>>> = {
  'raised next morning, settled by 48 hours': { ...ordinary, nextMorning: 'no' },
  'raised next morning, still raised at 48 hours': { ...ordinary, nextMorning: 'no', at48h: 'no' },
  'fine next morning, raised at 48 hours': { ...ordinary, at48h: 'no' },
  'next morning: weet ik niet': { ...ordinary, nextMorning: 'unknown' },
  'no check-in': untold,
  'leg pain longer than part of the day': { ...ordinary, during: 2, goneWithinDayPart: 'no' },
  'leg pain: weet ik niet how long': { ...ordinary, during: 2, goneWithinDayPart: 'unknown' },
  'some pain while moving': { ...ordinary, before: 3, during: 4 },
  'pain over 5 while moving': { ...ordinary, before: 4, during: 6 },
  'pain up by 3 while moving': { ...ordinary, before: 1, during: 4 },
  'pain moves down the leg': { ...ordinary, legSpread: true },
  'a nerve sign': { ...ordinary, nerveSign: true },
  'too heavy, but done': { ...ordinary, tooHeavy: true },
  'too heavy, not finished': { ...ordinary, tooHeavy: true, completed: false },
  'not finished': { ...ordinary, completed: false },
  'hard work': { ...ordinary, effort: 8 },
};

const away: Readonly<Partial<Record<What, number>>> = {
  'five days without': 5,
  'ten days without': 10,
  'six weeks without': 42,
};

const plans: Readonly<Partial<Record<What, Mode>>> = {
  'a new plan: light': 'light',
  'a new plan: time-contingent': 'time-contingent',
  'a new plan: pain-guided': 'pain-guided',
};

/** What happens on one day, put together. */
export interface Today {
  readonly felt: Felt;
  readonly alarm: boolean;
  readonly flare: boolean;
  readonly awayFor: number;
  readonly newPlan: Mode | undefined;
}

const quiet: Today = { felt: ordinary, alarm: false, flare: false, awayFor: 0, newPlan: undefined };

/** The days with something to tell, by their number. */
export function diary(told: readonly Happening[]): (day: number) => Today {
  const days = new Map<number, Today>();
  for (const { on, what } of told) {
    const before = days.get(on) ?? quiet;
    days.set(on, {
      felt: sessions[what] ?? before.felt,
      alarm: before.alarm || what === 'an alarm sign',
      flare: before.flare || what === 'a flare-up begins',
      awayFor: away[what] ?? before.awayFor,
      newPlan: plans[what] ?? before.newPlan,
    });
  }
  return (day) => days.get(day) ?? quiet;
}
