import { type BackToUsual, type Dose, daysBetween, type Mode, totalOf, urgency } from '@rugwijs/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { at, dayNumber, event, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold, foldOne } from '../person/fold.ts';
import type { Person } from '../person/person.ts';
import type { Advice } from './advice.ts';
import { advise } from './advise.ts';

/** Random lives, a day at a time, through the same functions as the app: what is advised is what is done. */

const sometimes = (share: number) => fc.integer({ min: 1, max: 100 }).map((roll) => roll <= share);
const mostly = (usual: BackToUsual) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom<BackToUsual>('yes', 'no', 'unknown') },
  );

const aDay = fc.record({
  opens: sometimes(85),
  tap: mostly('no'),
  alarm: sometimes(3),
  calls: sometimes(40),
  exercises: sometimes(80),
  during: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 2 }) },
    { weight: 1, arbitrary: fc.integer({ min: 3, max: 9 }) },
  ),
  tooHeavy: sometimes(4),
  legSpread: sometimes(2),
  back: mostly('yes'),
  checksIn: sometimes(85),
  flare: sometimes(2),
  pain: fc.integer({ min: 0, max: 5 }),
});

const aLife = fc.record({
  mode: fc.constantFrom<Mode>('light', 'time-contingent', 'pain-guided'),
  daysPerWeek: fc.integer({ min: 2, max: 7 }),
  days: fc.array(aDay, { minLength: 10, maxLength: 45 }),
});

interface Moment {
  readonly count: number;
  readonly person: Person;
  readonly advice: Advice;
}

interface Life {
  readonly events: readonly JournalEvent[];
  readonly person: Person;
  /** As it stood when a session could begin. */
  readonly moments: readonly Moment[];
  readonly done: readonly {
    readonly count: number;
    readonly exercise: string;
    readonly dose: Dose;
    readonly flare: boolean;
    readonly up: boolean;
  }[];
}

function live({ mode, daysPerWeek, days }: typeof aLife extends fc.Arbitrary<infer T> ? T : never): Life {
  const events: JournalEvent[] = [...started({ mode, daysPerWeek })];
  let person = fold(events, knowledge);
  const moments: Moment[] = [];
  const done: Life['done'][number][] = [];
  const add = (one: JournalEvent) => {
    events.push(one);
    person = foldOne(person, one, knowledge);
  };
  const verdict = (count: number, hour: number, check: 'anything-new' | 'gap', level: 'self-care' | 'call-gp-today') =>
    event(
      'verdictGiven',
      { check, verdict: level, atLeast: level, atMost: level, rules: [], rulesVersion: 'test' },
      count,
      hour,
    );

  for (const [index, today] of days.entries()) {
    const count = index + 1;
    if (!today.opens) continue;
    const morning = advise(person, at(count, 9), knowledge);
    for (const { session, moment, due } of morning.checkIns) {
      if (!due || !today.checksIn) continue;
      const said = {
        backToUsual: today.back,
        anythingNew: 'no',
        pain: today.pain,
        goneWithinDayPart: today.back,
      } as const;
      add(event('checkedIn', { session, moment, ...said }, count, 9, moment === '48h' ? 1 : 0));
    }
    if (today.flare) add(event('flareStarted', { day: dayNumber(count) }, count, 10));
    if (morning.locked?.verdictEvent !== undefined && today.calls) {
      add(event('contacted', { verdictEvent: morning.locked.verdictEvent, with: 'gp', released: true }, count, 10, 1));
    }
    add(event('answered', { check: 'anything-new', answers: { 'anything-new': today.tap } }, count, 11));
    if (today.alarm) add(verdict(count, 12, 'gap', 'call-gp-today'));

    const advice = advise(person, at(count, 13), knowledge);
    moments.push({ count, person, advice });
    // Every other check ends calmly the next day; the session waits for it.
    if (advice.recheck) add(verdict(count, 14, 'anything-new', 'self-care'));
    if (advice.locked || advice.recheck || !today.exercises || !advice.session || advice.session.restDay) continue;
    const exercises = advice.session.exercises.map(({ exercise, planned, dose, change }) => {
      done.push({
        count,
        exercise,
        dose,
        flare: advice.flare !== undefined,
        up: change.step === 'up' && change.exercise !== undefined,
      });
      return {
        exercise,
        dose,
        completed: true,
        tooHeavy: today.tooHeavy,
        during: today.during,
        legSpread: today.legSpread,
        nerveSign: false,
        ...(exercise === planned ? {} : { insteadOf: planned }),
      };
    });
    const pain = { painBefore: Math.min(today.pain, today.during), painAfter: today.pain };
    add(
      event(
        'sessionDone',
        { session: `s${count}`, day: dayNumber(count), stopped: false, exercises, ...pain },
        count,
        18,
      ),
    );
  }
  return { events, person, moments, done };
}

function always(law: (life: Life) => void): void {
  fc.assert(
    fc.property(aLife, (life) => {
      law(live(life));
    }),
    { numRuns: 30 },
  );
}

/** Long lives on a busy machine: more than the usual five seconds may pass. */
const patient = { timeout: 60_000 };

describe('laws of whole lives', patient, () => {
  test('one by one or all at once: the same person', () => {
    always(({ events, person }) => {
      expect(fold(events, knowledge)).toEqual(person);
    });
  });

  test('a verdict that locks stays until somebody released it: no session, no quota meanwhile', () => {
    always(({ moments }) => {
      for (const { person, advice } of moments) {
        const open = person.verdicts.some(
          ({ event: id, verdict }) =>
            verdict !== 'undecided' &&
            urgency(verdict) >= urgency('call-gp-today') &&
            !person.contacts.some(
              ({ released, at: when }) =>
                released && Date.parse(when) >= Date.parse(person.verdicts.find((one) => one.event === id)?.at ?? ''),
            ),
        );
        if (!open) continue;
        expect(advice.locked?.until).toBe('released');
        expect(advice.session).toBeUndefined();
        expect(advice.walking).toBeUndefined();
        expect(advice.activities).toEqual([]);
      }
    });
  });

  test('"yes" and "weet ik niet" always lead to questions before a session', () => {
    always(({ moments }) => {
      for (const { count, person, advice } of moments) {
        const last = person.checks.at(-1);
        const after = person.verdicts.some(
          (given) => last !== undefined && Date.parse(given.at) >= Date.parse(last.at),
        );
        if (last?.day !== dayNumber(count) || last.answers['anything-new'] === 'no' || after) continue;
        expect(advice.recheck).toBeDefined();
      }
    });
  });

  test('no exercise rises by more than a quarter in seven days, over swaps and ladder steps', () => {
    always(({ done }) => {
      const usual = done.filter(({ flare }) => !flare);
      for (const [index, later] of usual.entries()) {
        for (const earlier of usual.slice(0, index)) {
          if (earlier.exercise !== later.exercise || later.count - earlier.count > 7) continue;
          expect(totalOf(later.dose)).toBeLessThanOrEqual(totalOf(earlier.dose) * 1.25 + 1e-9);
        }
      }
    });
  });

  test('at most one exercise a week makes place for a harder one', () => {
    always(({ done }) => {
      const steps = done.filter(({ up }) => up);
      for (const [index, step] of steps.slice(1).entries()) {
        expect(step.count - (steps[index]?.count ?? 0)).toBeGreaterThanOrEqual(7);
      }
    });
  });

  test('every number shown has a reason', () => {
    always(({ moments }) => {
      for (const { advice } of moments) {
        for (const { change } of advice.session?.exercises ?? []) expect(change.reasons.length).toBeGreaterThan(0);
        expect(advice.walking?.change.reasons.length ?? 1).toBeGreaterThan(0);
        expect(advice.recheck?.reasons.length ?? 1).toBeGreaterThan(0);
      }
    });
  });

  test('a clock set back a few days: same events, no throw, and what was locked stays locked', () => {
    always(({ person, events }) => {
      const last = events.at(-1)?.at.slice(0, 10) ?? dayNumber(0);
      const before = advise(person, `${last}T23:00:00+01:00`, knowledge);
      const back = advise(person, at(Math.max(0, daysBetween(dayNumber(0), last) - 3)), knowledge);
      if (before.locked?.until === 'released') expect(back.locked?.until).toBe('released');
    });
  });
});
