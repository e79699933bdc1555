import {
  type Attempt,
  addDays,
  amountOf,
  type BackToUsual,
  type Change,
  type Day,
  daysBetween,
  floorOf,
  type Mode,
  totalOf,
} from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExerciseId } from '../session/exercise-ids.ts';
import { exerciseTable } from '../session/exercises.ts';
import { dayNumber, did, exerciseOf, nextDose } from './examples.ts';
import { thresholds } from './thresholds.ts';

/** Laws written from DESIGN 7 and facts.md F, over random histories; most days are ordinary, one in ten is not. */

const mode = fc.constantFrom<Mode>('light', 'time-contingent', 'pain-guided');
const said = fc.constantFrom<BackToUsual>('yes', 'no', 'unknown');
const sometimes = (share: number) => fc.integer({ min: 1, max: 100 }).map((roll) => roll <= share);

/** One day of somebody: what was felt if there was a session, and what else happened. */
const aDay = fc.record({
  session: sometimes(75),
  during: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 2 }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 10 }) },
  ),
  before: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 8 }),
  tooHeavy: sometimes(6),
  unfinished: sometimes(6),
  legSpread: sometimes(2),
  nerveSign: sometimes(1),
  nextMorning: fc.oneof(
    { weight: 7, arbitrary: fc.constant('yes' as const) },
    { weight: 2, arbitrary: fc.option(said, { nil: undefined }) },
  ),
  at48h: fc.oneof(
    { weight: 7, arbitrary: fc.constant('yes' as const) },
    { weight: 2, arbitrary: fc.option(said, { nil: undefined }) },
  ),
  gone: fc.oneof(
    { weight: 7, arbitrary: fc.constant('yes' as const) },
    { weight: 2, arbitrary: fc.option(said, { nil: undefined }) },
  ),
  effort: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined, freq: 2 }),
  alarm: sometimes(2),
  flare: sometimes(2),
});

const life = fc.record({
  mode,
  exercise: fc.constantFrom<ExerciseId>(...(Object.keys(exerciseTable) as ExerciseId[])),
  daysPerWeek: fc.integer({ min: 1, max: 7 }),
  usual: fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined, freq: 3 }),
  days: fc.array(aDay, { minLength: 5, maxLength: 70 }),
});

interface Lived {
  readonly day: Day;
  readonly change: Change;
  readonly attempt: Attempt;
  readonly inFlare: boolean;
  readonly lastAlarm: Day | undefined;
  readonly before: readonly Attempt[];
}

/** Lives through the days, always doing what the rules gave; stays with the exercise when another is proposed. */
function live(person: typeof life extends fc.Arbitrary<infer T> ? T : never): readonly Lived[] {
  const exercise = exerciseOf(person.exercise);
  const lived: Lived[] = [];
  const attempts: Attempt[] = [];
  const flareDays = new Set<Day>();
  let lastAlarm: Day | undefined;
  for (const [count, today] of person.days.entries()) {
    const day = dayNumber(count);
    if (today.alarm) lastAlarm = day;
    if (today.flare) for (let ahead = 0; ahead < 7; ahead += 1) flareDays.add(dayNumber(count + ahead));
    if (!today.session) continue;
    const known = attempts.map((attempt) => asKnownOn(attempt, day));
    const inFlare = flareDays.has(day);
    const change = nextDose({
      mode: person.mode,
      exercise,
      attempts: known,
      today: day,
      daysPerWeek: person.daysPerWeek,
      isFlareDay: (other) => flareDays.has(other),
      ladder: { find: () => undefined, mayDo: () => false, mayStepUp: false },
      ...(inFlare ? { flareShare: 0.7 } : {}),
      ...(person.usual === undefined ? {} : { usual: person.usual }),
      ...(lastAlarm === undefined ? {} : { lastAlarm }),
    });
    const attempt = did({
      on: count,
      exercise: exercise.id,
      dose: change.to,
      completed: !today.unfinished,
      tooHeavy: today.tooHeavy,
      during: today.during,
      legSpread: today.legSpread,
      nerveSign: today.nerveSign,
      ...(today.nextMorning === undefined ? {} : { nextMorning: today.nextMorning }),
      ...(today.at48h === undefined ? {} : { at48h: today.at48h }),
      ...(today.gone === undefined ? {} : { goneWithinDayPart: today.gone }),
      ...(today.effort === undefined ? {} : { effort: today.effort }),
    });
    lived.push({ day, change, attempt, inFlare, lastAlarm, before: known });
    attempts.push(attempt);
    if (today.legSpread || today.nerveSign) lastAlarm = day;
  }
  return lived;
}

/** Answers that come later are not known yet. */
function asKnownOn(attempt: Attempt, today: Day): Attempt {
  const { nextMorning, at48h, ...rest } = attempt;
  const age = daysBetween(attempt.day, today);
  return {
    ...rest,
    ...(age >= 1 && nextMorning !== undefined ? { nextMorning } : {}),
    ...(age >= 2 && at48h !== undefined ? { at48h } : {}),
  };
}

function always(law: (lived: readonly Lived[], person: Parameters<typeof live>[0]) => void): void {
  fc.assert(
    fc.property(life, (person) => law(live(person), person)),
    { numRuns: 300 },
  );
}

/** Long lives on a busy machine: more than the usual five seconds may pass. */
const patient = { timeout: 60_000 };

describe('laws of every dose, in every mode', patient, () => {
  test('never more than a quarter up in any seven days', () => {
    always((lived) => {
      const usual = lived.filter(({ inFlare }) => !inFlare);
      for (const [index, later] of usual.entries()) {
        for (const earlier of usual.slice(0, index)) {
          if (daysBetween(earlier.day, later.day) > thresholds.cap.days) continue;
          expect(totalOf(later.change.to)).toBeLessThanOrEqual(
            totalOf(earlier.change.to) * (1 + thresholds.cap.share) + 1e-9,
          );
        }
      }
    });
  });

  test('one number at a time: the kind and the sets of a dose never change', () => {
    always((lived) => {
      for (const { change } of lived) {
        expect(change.to.kind).toBe(change.from.kind);
        if (change.to.kind !== 'time' && change.from.kind !== 'time') expect(change.to.sets).toBe(change.from.sets);
      }
    });
  });

  test('never under the floor, and always whole numbers or half minutes', () => {
    always((lived, person) => {
      for (const { change } of lived) {
        const floor = floorOf(change.to, thresholds.floor, exerciseOf(person.exercise).startDose);
        expect(amountOf(change.to)).toBeGreaterThanOrEqual(floor);
        expect((amountOf(change.to) * 2) % 1).toBe(0);
      }
    });
  });

  test('never above the highest dose of the exercise, once it was at or under it', () => {
    always((lived, person) => {
      const { topDose } = exerciseOf(person.exercise);
      for (const { change } of lived) {
        if (topDose.kind === change.to.kind) expect(amountOf(change.to)).toBeLessThanOrEqual(amountOf(topDose));
      }
    });
  });

  test('never up within a week after an alarm day', () => {
    always((lived) => {
      for (const { change, day, lastAlarm } of lived) {
        if (lastAlarm !== undefined && daysBetween(lastAlarm, day) <= thresholds.alarmHoldDays) {
          expect(change.step).not.toBe('up');
        }
      }
    });
  });

  test('never up-down-up within a week', () => {
    always((lived) => {
      const usual = lived.filter(({ inFlare }) => !inFlare);
      for (const [index, up] of usual.entries()) {
        if (up.change.step !== 'up') continue;
        for (const [at, down] of usual.slice(0, index).entries()) {
          const before = usual[at - 1];
          if (!before || totalOf(down.change.to) >= totalOf(before.change.to)) continue;
          expect(daysBetween(down.day, up.day)).toBeGreaterThan(thresholds.dropHoldDays);
        }
      }
    });
  });

  test('"weet ik niet" and a missed check-in never raise', () => {
    always((lived) => {
      for (const { change, before } of lived) {
        const newest = before.at(-1);
        if (newest && newest.nextMorning !== 'yes') expect(change.step).not.toBe('up');
      }
    });
  });

  test('a flare-up never raises, and gives at most the usual dose', () => {
    always((lived) => {
      for (const { change, inFlare } of lived) {
        if (!inFlare) continue;
        expect(change.step).not.toBe('up');
        expect(totalOf(change.to)).toBeLessThanOrEqual(totalOf(change.from));
      }
    });
  });

  test('a stop always asks for the alarm check, and nothing else does', () => {
    always((lived) => {
      for (const { change } of lived) expect(change.alarmCheck).toBe(change.step === 'stop');
    });
  });

  test('a leg or nerve sign always stops, in whatever mode', () => {
    always((lived) => {
      for (const { change, before } of lived) {
        const newest = before.at(-1);
        if (newest?.legSpread || newest?.nerveSign) expect(change.step).toBe('stop');
      }
    });
  });

  test('the step says what the dose does, and there is always a reason', () => {
    always((lived) => {
      for (const { change } of lived) {
        const apart = Math.sign(totalOf(change.to) - totalOf(change.from));
        if (change.step === 'up') expect(apart).toBe(1);
        if (change.step === 'down') expect(apart).toBe(-1);
        if (change.step === 'hold') expect(apart).toBe(0);
        expect(change.reasons.length).toBeGreaterThan(0);
      }
    });
  });

  test('the date does not matter', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: -4000, max: 4000 }), (person, shift) => {
        const last = live(person).at(-1);
        if (!last) return;
        const situation = {
          mode: person.mode,
          exercise: exerciseOf(person.exercise),
          today: last.day,
          attempts: last.before,
        };
        const moved = last.before.map((attempt) => ({ ...attempt, day: addDays(attempt.day, shift) }));
        const later = nextDose({ ...situation, attempts: moved, today: addDays(last.day, shift) });
        expect(later.to).toEqual(nextDose(situation).to);
      }),
      { numRuns: 200 },
    );
  });
});
