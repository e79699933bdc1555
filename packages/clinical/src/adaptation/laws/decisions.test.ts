import {
  type Attempt,
  addDays,
  type BackToUsual,
  type Change,
  type Dose,
  type Exercise,
  type Limit,
  type Mode,
  mayDo,
  needsRestart,
  totalOf,
} from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { type ExerciseId, exerciseIds } from '../../session/exercise-ids.ts';
import { exerciseTable } from '../../session/exercises.ts';
import { dayNumber, did, exerciseOf, nextDose } from '../examples.ts';
import { table } from '../pain-rule-table.ts';
import { thresholds } from '../thresholds.ts';
import { modes } from './faults.ts';

/** Small worlds, tried whole: one decision, and every value of everything that it may depend on. */

const alone = { find: () => undefined, mayDo: () => false, mayStepUp: false };
const answers: readonly (BackToUsual | undefined)[] = ['yes', 'no', 'unknown', undefined];

interface Case {
  readonly mode: Mode;
  readonly newest: Attempt;
  readonly gap: number;
  readonly flare: boolean;
  readonly change: Change;
}

/** One session on day 0 and one on day 8, then the next dose: mode × answers × work × pain × gap × flare-up × size of dose. */
function everyDecision(): readonly Case[] {
  const work = [
    { completed: true, tooHeavy: false },
    { completed: true, tooHeavy: true },
    { completed: false, tooHeavy: true },
    { completed: false, tooHeavy: false },
  ];
  const pain = [
    { before: 1, during: 1 },
    { before: 3, during: 5 },
    { before: 3, during: 6 },
    { before: 1, during: 4 },
  ];
  const cases: Case[] = [];
  for (const mode of modes)
    for (const nextMorning of answers)
      for (const at48h of answers)
        for (const gone of ['yes', 'no', undefined] as const)
          for (const one of work)
            for (const felt of pain)
              for (const gap of [1, 3, 9])
                for (const flare of [false, true])
                  for (const reps of [4, 5, 9]) {
                    const dose: Dose = { kind: 'reps', sets: 2, reps };
                    const newest = did({
                      on: 8,
                      dose,
                      ...one,
                      ...felt,
                      ...(nextMorning === undefined ? {} : { nextMorning }),
                      ...(at48h === undefined ? {} : { at48h }),
                      ...(gone === undefined ? {} : { goneWithinDayPart: gone }),
                    });
                    const first = did({ on: 0, dose, nextMorning: 'yes', goneWithinDayPart: 'yes' });
                    const change = nextDose({
                      mode,
                      attempts: [first, newest],
                      today: dayNumber(8 + gap),
                      daysPerWeek: 3,
                      ladder: alone,
                      ...(flare ? { flareShare: 0.7 } : {}),
                    });
                    cases.push({ mode, newest, gap, flare, change });
                  }
  return cases;
}

const cases = everyDecision();

/** Every case for which this must hold; the first that does not is shown. */
function always(holds: (one: Case) => boolean): void {
  expect(cases.find((one) => !holds(one))).toBeUndefined();
}

const isStop = ({ newest }: Case) => (newest.during ?? 0) > 5 || (newest.during ?? 0) - (newest.before ?? 0) >= 3;

describe(`every decision about one exercise: ${cases.length} of them`, () => {
  test('up only when the next morning was "yes", it was done, and it was not too heavy', () => {
    always(({ change, newest }) => {
      if (change.step !== 'up') return true;
      return newest.nextMorning === 'yes' && newest.completed && !newest.tooHeavy && newest.at48h !== 'no';
    });
  });

  test('up never in a flare-up, never after a gap, never by more than a quarter', () => {
    always(({ change, flare, gap }) => {
      if (change.step !== 'up') return true;
      return !flare && gap < 7 && totalOf(change.to) <= totalOf(change.from) * 1.25;
    });
  });

  test('a stop sign always stops, and only a stop sign', () => {
    always((one) => isStop(one) === (one.change.step === 'stop') && one.change.alarmCheck === isStop(one));
  });

  test('raised at 48 hours: lower in every mode, by a fifth at least (the lowest dose excepted)', () => {
    always((one) => {
      if (one.newest.at48h !== 'no' || one.newest.tooHeavy || isStop(one)) return true;
      const { from, to } = one.change;
      return totalOf(to) <= Math.max(totalOf(from) * 0.8, 8);
    });
  });

  test('pain-guided: up only when the leg was quiet again within part of the day, or never rose', () => {
    always(({ mode, change, newest }) => {
      if (mode !== 'pain-guided' || change.step !== 'up') return true;
      const rose = (newest.during ?? 0) > (newest.before ?? 0);
      return newest.goneWithinDayPart === 'yes' || (!rose && newest.goneWithinDayPart !== 'no');
    });
  });

  test('time-contingent: lower only by the brake at 48 hours, by what could not be done, a gap, a flare-up or a stop', () => {
    always((one) => {
      if (one.mode !== 'time-contingent' || totalOf(one.change.to) >= totalOf(one.change.from)) return true;
      const { newest, gap, flare } = one;
      return newest.at48h === 'no' || (newest.tooHeavy && !newest.completed) || gap > 7 || flare || isStop(one);
    });
  });

  test('each thing does happen: up, hold, down and stop, in every mode', () => {
    for (const mode of modes) {
      const seen = new Set(cases.filter((one) => one.mode === mode).map(({ change }) => change.step));
      expect([...seen].sort()).toEqual(['down', 'hold', 'stop', 'up']);
    }
  });
});

/** Told in another way than the dose, so that no table ends the rise. */
const noTop = {
  time: { kind: 'reps', sets: 1, reps: 1 },
  reps: { kind: 'time', minutes: 1 },
} as const satisfies Record<string, Dose>;

describe('every size of dose: the step up is a quarter at most, and 3 + 1 is a third', () => {
  const sizes = Array.from({ length: 60 }, (_, index) => (index + 1) / 2);
  const doses: readonly Dose[] = [
    ...sizes.map((minutes): Dose => ({ kind: 'time', minutes })),
    ...[1, 2, 3, 5].flatMap((sets) =>
      sizes.filter(Number.isInteger).flatMap((amount): readonly Dose[] => [
        { kind: 'reps', sets, reps: amount },
        { kind: 'hold', sets, seconds: amount },
      ]),
    ),
  ];
  const next = (mode: Mode, dose: Dose) => {
    const calm = { dose, nextMorning: 'yes', goneWithinDayPart: 'yes' } as const;
    const exercise: Exercise = {
      ...exerciseOf('bridge'),
      startDose: dose,
      topDose: dose.kind === 'time' ? noTop.time : noTop.reps,
    };
    return nextDose({
      mode,
      exercise,
      attempts: [did({ on: 0, ...calm }), did({ on: 8, ...calm })],
      today: dayNumber(9),
    });
  };

  test.each(modes)('%s', (mode) => {
    for (const dose of doses) {
      const { to, step } = next(mode, dose);
      expect(totalOf(to), JSON.stringify(dose)).toBeLessThanOrEqual(totalOf(dose) * 1.25);
      expect(step === 'up', JSON.stringify(dose)).toBe(totalOf(to) > totalOf(dose));
    }
  });

  test.each([
    ['3 repetitions', { kind: 'reps', sets: 1, reps: 3 }, 'hold'],
    ['4 repetitions', { kind: 'reps', sets: 1, reps: 4 }, 'up'],
    ['3 × 3 repetitions', { kind: 'reps', sets: 3, reps: 3 }, 'hold'],
    ['1.5 minutes', { kind: 'time', minutes: 1.5 }, 'hold'],
    ['2 minutes', { kind: 'time', minutes: 2 }, 'up'],
    ['3.5 minutes', { kind: 'time', minutes: 3.5 }, 'up'],
    ['4 minutes', { kind: 'time', minutes: 4 }, 'up'],
  ] as const)('%s: %s', (_what, dose, step) => {
    for (const mode of modes) expect(next(mode, dose).step).toBe(step);
  });
});

describe('a restart after any gap', () => {
  test.each([
    [7, 4],
    [6, 5],
    [5, 6],
    [4, 7],
    [3, 7],
    [2, 7],
    [1, 14],
  ])('with %i sessions a week: from %i days on', (daysPerWeek, from) => {
    for (let gap = 1; gap <= 400; gap += 1) {
      expect(needsRestart(gap, daysPerWeek, thresholds.restart), `${gap} days`).toBe(gap >= from);
    }
  });

  test.each(modes)('%s: 80 % of what was last done, however long ago, and a friendly word first', (mode) => {
    for (let gap = 1; gap <= 400; gap += 1) {
      const attempts = [did({ on: 0, dose: { kind: 'reps', sets: 2, reps: 10 }, nextMorning: 'yes' })];
      const { to, step, reasons, alarmCheck } = nextDose({ mode, attempts, today: dayNumber(gap), daysPerWeek: 3 });
      expect([step === 'down', totalOf(to) === 16, reasons[0]?.rule === 'restart'], `${gap} days`).toEqual(
        gap >= 7 ? [true, true, true] : [false, false, false],
      );
      expect(alarmCheck).toBe(false);
    }
  });
});

describe('the ladder never leads to an excluded exercise: every exercise, every two limits, every mode', () => {
  const limits = [...new Set(exerciseIds.flatMap((id) => exerciseTable[id].notWith as readonly Limit[]))];
  const pairs = limits.flatMap((one, index) => limits.slice(index).map((other) => [one, other] as const));

  test.each(exerciseIds)('%s', (id) => {
    const exercise = exerciseOf(id);
    const top = { dose: exercise.topDose, exercise: id, nextMorning: 'yes', goneWithinDayPart: 'yes' } as const;
    const calm = [did({ on: 0, ...top }), did({ on: 4, ...top }), did({ on: 8, ...top })];
    const stopped = [did({ on: 8, ...top, legSpread: true })];
    for (const mode of modes)
      for (const told of pairs)
        for (const attempts of [calm, stopped]) {
          const ladder = {
            find: (other: string) => exerciseTable[other as ExerciseId],
            mayDo: (other: Exercise) => mayDo(other, told, mode).length === 0,
            mayStepUp: true,
          };
          const next = nextDose({ mode, exercise, attempts, today: dayNumber(9), ladder }).exercise;
          if (next === undefined) continue;
          const found = exerciseTable[next as ExerciseId] as Exercise;
          expect(found.notWith.filter((limit) => limit === told[0] || limit === told[1])).toEqual([]);
          if (mode !== 'time-contingent' || told.includes('radicular')) expect(found.level).toBeLessThanOrEqual(2);
        }
  });
});

test('the date does not matter: the same days, years apart, give the same dose', () => {
  for (const row of table)
    for (const mode of modes)
      for (const shift of [-9000, -365, -1, 1, 59, 730, 9000]) {
        const attempts = row.attempts.map(did);
        const usual = row.usual === undefined ? {} : { usual: row.usual };
        const here = nextDose({ mode, attempts, today: dayNumber(row.today), ...usual });
        const moved = attempts.map((attempt) => ({ ...attempt, day: addDays(attempt.day, shift) }));
        const there = nextDose({ mode, attempts: moved, today: dayNumber(row.today + shift), ...usual });
        expect(there.to, `${row.when}, ${shift} days on`).toEqual(here.to);
      }
});
