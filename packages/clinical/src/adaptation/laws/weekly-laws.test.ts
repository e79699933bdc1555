import type { Mode } from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptationKnowledge } from '../adaptation-knowledge.ts';
import { modes } from './faults.ts';
import { type Happening, happenings } from './happenings.ts';
import { type Quota, quota, type Walk, type Walker, type WalkingLife, walkOn } from './weekly-life.ts';

type Found = string | undefined;

/** Written from the sources with their own numbers; each says what was wrong, or nothing. */
const laws: Readonly<Record<string, (life: WalkingLife) => Found>> = {
  /** facts.md I3 #21: never more than a quarter up in any seven days; what a flare-up lent may come back. */
  'dose-rise': ({ walks }) =>
    firstOf(walks, (later, index) => {
      const week = walks.slice(0, index).filter(({ day }) => later.day - day <= 7);
      const usual = walks.findLast((one) => one.day < (week[0]?.day ?? 0) && !one.inFlare);
      const least = week.find((one) => {
        const back = one.inFlare ? (usualBefore(walks, one) ?? usual ?? one).amount : 0;
        const lent = one.inFlare && usualBefore(walks, one) === undefined;
        return !lent && later.amount > Math.max(one.amount * 1.25, back) + 1e-9;
      });
      return least && `${told(least)} → ${told(later)}`;
    }),
  /** facts.md F1: set for a week; within it nothing rises but what a flare-up lent. */
  'one-variable': ({ walks }) =>
    steps(walks, (before, now) => {
      const sameWeek = Math.floor(before.day / 7) === Math.floor(now.day / 7);
      return sameWeek && !before.inFlare && now.amount > before.amount ? `${told(before)} → ${told(now)}` : undefined;
    }),
  /** DESIGN 7: not up after a day with an alarm sign (own: for a week); a flare-up's ramp may go on. */
  'never-up-after-alarm': ({ walks }) =>
    steps(walks, (before, now) => {
      const usual = before.inFlare ? (usualBefore(walks, before) ?? now).amount : before.amount;
      const up = now.sinceAlarm <= 7 && now.amount > Math.max(usual, before.amount);
      return up ? `${told(before)} → ${told(now)}, ${now.sinceAlarm} days after an alarm sign` : undefined;
    }),
  /** Own floors: 3 minutes, or the first quota when that was lower; never nothing. */
  'never-negative': ({ walks, walker }) =>
    firstOf(walks, (walk) => {
      const first = walks[0]?.amount ?? 0;
      const least = Math.min(first, walker.item === 'times' ? 4 : 3);
      return walk.amount >= least && walk.amount > 0 ? undefined : told(walk);
    }),
  /** DESIGN 7: nothing rises within a week after it went down, nor above the usual after a flare-up. */
  'no-see-saw': ({ walks }) =>
    firstOf(walks, (now) => {
      if (now.inFlare) return undefined;
      const usual = usualBefore(walks, now);
      if (usual === undefined || now.amount <= usual.amount) return undefined;
      if (now.sinceFlare < 7) return `${told(usual)} → ${told(now)}, ${now.sinceFlare} days after a flare-up`;
      // A restart after a gap is a new beginning.
      const same = walks.filter(
        (one) => now.day > one.day && now.day - one.day < 7 && !one.inFlare && (one.gap ?? 0) < 7,
      );
      const drop = same.find((one) => one.amount < (usualBefore(walks, one)?.amount ?? 0));
      return drop && `${told(drop)} → ${told(now)}`;
    }),
  /** facts.md F1.6: after more than a week without at most 80 % of what was last done; no restart without a gap. */
  'restart-after-gap': ({ walks, walker }) =>
    steps(walks, (before, now) => {
      const gap = now.gap ?? 0;
      const restarts = now.change.reasons[0]?.rule === 'restart';
      if (gap < 8) {
        const rested = walks.some(
          (one) => one.day <= now.day && now.day - one.day < 21 && (one.gap ?? one.day) > walker.every,
        );
        return restarts && !rested ? `${told(now)}: a restart without a gap` : undefined;
      }
      const usual = (before.inFlare ? usualBefore(walks, before) : before) ?? walks[0] ?? before;
      const least = Math.min(walks[0]?.amount ?? 0, walker.item === 'times' ? 4 : 3);
      const most = Math.max(usual.amount * 0.8, least);
      return now.amount > most + 1e-9 ? `${told(usual)} → ${told(now)} after ${gap} days` : undefined;
    }),
  /** F1 against F3: a quota steps a tenth (half a minute, one time) and hears no single bad day; the leg brakes its own mode. */
  'one-mode': ({ walks, walker: { mode } }) =>
    steps(walks, (before, now) => {
      if (now.inFlare || before.inFlare || now.sinceFlare < 7) return undefined;
      const { lastWeek } = now;
      if (now.amount > before.amount) {
        const most = mode === 'time-contingent' ? Math.max(1, before.amount * 0.1) : Math.max(1, before.amount * 0.25);
        if (now.amount - before.amount > most) return `${told(before)} → ${told(now)}: more than a step`;
        const leg = lastWeek.some((one) => one.nextMorning === 'no' || (one.goneWithinDayPart ?? 'yes') !== 'yes');
        if (mode === 'pain-guided' && leg) return `${told(now)}: up, and the leg had not settled`;
        if (lastWeek.some((one) => one.nextMorning === 'no' || one.at48h === 'no'))
          return `${told(now)}: up after a slow morning`;
      }
      const brake = lastWeek.some((one) => one.at48h === 'no' || (one.painAfter ?? 0) - (one.painBefore ?? 0) >= 3);
      const lower = mode === 'time-contingent' && now.amount < before.amount;
      const excused = brake || (now.gap ?? 0) > 3 || now.sinceAlarm <= 7 || lastWeek.length === 0;
      return lower && !excused ? `${told(before)} → ${told(now)}: a bad day lowered the quota` : undefined;
    }),
  /** "Weet ik niet" is never a yes: a week of which nothing is known raises nothing. */
  'unknown-never-calmer': ({ walks }) =>
    firstOf(walks, ({ change, lastWeek, day }) => {
      const open = lastWeek.every(
        (one) => one.nextMorning !== 'yes' && one.at48h !== 'yes' && one.painAfter === undefined,
      );
      return change.step === 'up' && open ? `up on day ${day}` : undefined;
    }),
};

function usualBefore(walks: readonly Walk[], walk: Walk): Walk | undefined {
  return walks.findLast((one) => one.day < walk.day && !one.inFlare);
}

function told({ amount, day }: Walk): string {
  return `${amount} on day ${day}`;
}

function firstOf(walks: readonly Walk[], judge: (walk: Walk, index: number) => Found): Found {
  for (const [index, walk] of walks.entries()) {
    const found = judge(walk, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function steps(walks: readonly Walk[], judge: (before: Walk, now: Walk) => Found): Found {
  return firstOf(walks.slice(1), (now, index) => judge(walks[index] as Walk, now));
}

function firstBroken(life: WalkingLife): string | undefined {
  for (const [name, broken] of Object.entries(laws)) {
    const how = broken(life);
    if (how !== undefined) return `${name}: ${how}`;
  }
  return undefined;
}

const ofADay = happenings.filter((what) => !what.startsWith('a new plan'));

function anyWalker(weeks: number): fc.Arbitrary<Walker> {
  const happening: fc.Arbitrary<Happening> = fc.record({
    on: fc.integer({ min: 0, max: weeks * 7 - 1 }),
    what: fc.constantFrom(...ofADay),
  });
  return fc.record({
    item: fc.constantFrom('walking', 'minutes', 'times'),
    mode: fc.constantFrom(...modes),
    start: fc.integer({ min: 2, max: 40 }),
    every: fc.constantFrom(1, 2, 3),
    days: fc.constant(weeks * 7),
    earlierFlare: fc.constantFrom(2, 5, 12),
    tellsPain: fc.boolean(),
    checksIn: fc.constantFrom(true, true, true, false),
    happenings: fc.array(happening, { maxLength: Math.ceil((weeks * 7) / 10) }),
  });
}

const walker: Walker = {
  item: 'walking',
  mode: 'light',
  start: 12,
  every: 2,
  days: 35,
  earlierFlare: 2,
  tellsPain: true,
  checksIn: true,
  happenings: [],
};

describe('laws of a weekly quota: the walk, and activities in minutes or times', { timeout: 60_000 }, () => {
  test('twelve weeks of anybody', () => {
    fc.assert(
      fc.property(anyWalker(12), (anybody) => {
        expect(firstBroken(walkOn(anybody))).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  test.each(modes)('mode %s: everything that may happen on a day, on each of two days of a week', (mode) => {
    for (const first of ofADay)
      for (const second of ofADay)
        for (const on of [13, 14]) {
          const diary = [
            { on: 10, what: first },
            { on, what: second },
          ];
          expect(
            firstBroken(walkOn({ ...walker, every: 1, mode, days: 29, happenings: diary })),
            `${first}, ${second}`,
          ).toBeUndefined();
        }
  });
});

const { thresholds } = adaptationKnowledge.adaptation;

function numbers(changed: Partial<typeof thresholds>): typeof adaptationKnowledge {
  const adaptation = { ...adaptationKnowledge.adaptation, thresholds: { ...thresholds, ...changed } };
  return { ...adaptationKnowledge, adaptation };
}

const inMode =
  (mode: Mode): Quota =>
  (who, past) =>
    quota({ ...who, mode }, past);
const without =
  (part: object): Quota =>
  (who, past) =>
    quota(who, { ...past, ...part });

/** The same, with one thing wrong, and the law that must catch it. */
interface Fault {
  readonly what: string;
  readonly law: string;
  readonly given: Quota;
  readonly knowledge?: typeof adaptationKnowledge;
}

const faults: readonly Fault[] = [
  {
    what: '40 % up in a week',
    law: 'dose-rise',
    given: quota,
    knowledge: numbers({ cap: { share: 0.4, days: 7 }, quota: { ...thresholds.quota, perWeekLight: 0.4 } }),
  },
  { what: 'alarm signs are forgotten', law: 'never-up-after-alarm', given: without({ alarms: [] }) },
  { what: 'flare-up days are forgotten', law: 'no-see-saw', given: without({ isFlareDay: () => false }) },
  {
    what: 'no floor',
    law: 'never-negative',
    given: quota,
    knowledge: numbers({ floor: { reps: 0, seconds: 0, minutes: 0 } }),
  },
  {
    what: 'a restart at the full quota',
    law: 'restart-after-gap',
    given: quota,
    knowledge: numbers({ restart: { ...thresholds.restart, share: 1 } }),
  },
  {
    what: 'a gap is only a gap after two months',
    law: 'restart-after-gap',
    given: quota,
    knowledge: numbers({ restart: { share: 1, gapDays: 60, missedSessions: 60 } }),
  },
  { what: 'a radicular pattern walked by quota', law: 'one-mode', given: inMode('time-contingent') },
  { what: 'the 48-hour rule drives a quota', law: 'one-mode', given: inMode('light') },
  {
    what: 'a quarter a week instead of a tenth',
    law: 'one-mode',
    given: quota,
    knowledge: numbers({ quota: { ...thresholds.quota, perWeek: 0.25 } }),
  },
  {
    what: 'two steps in a week',
    law: 'one-variable',
    given: (who, past) => quota(who, { ...past, today: past.today * 2 }),
  },
  {
    what: 'silence is heard as yes',
    law: 'unknown-never-calmer',
    given: (who, past) => quota(who, { ...past, responses: past.done.map(({ day }) => ({ day, nextMorning: 'yes' })) }),
  },
];

describe('every law can fail: a quota with a fault is refuted', { timeout: 60_000 }, () => {
  test.each(faults)('$what → $law', ({ law, given, knowledge }) => {
    const found = fc.check(
      fc.property(anyWalker(6), (who) => laws[law]?.(walkOn(who, given, knowledge)) === undefined),
      { numRuns: 3000, seed: 5 },
    );
    const [who] = found.counterexample ?? [];
    expect(who?.happenings.length, found.counterexamplePath ?? 'not refuted').toBeLessThanOrEqual(2);
    expect(who && firstBroken(walkOn(who)), JSON.stringify(who)).toBeUndefined();
  });

  test('together they try every law', () => {
    expect(Object.keys(laws).filter((name) => !faults.some(({ law }) => law === name))).toEqual([]);
  });
});
