import type { Limit, Mode, Plan, Recheck, Verdict } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import type { EventData, EventKind } from './event.ts';
import { namedInCoach, optionalInCoach } from './full-coach-events.ts';
import { full } from './full-events.ts';
import { readEvent } from './read.ts';

/** What comes in from a file or another phone is held against the contract field by field. */

const stamp = { id: 'a', at: '2026-03-02T12:00:00+01:00', version: 1 };
type Path = readonly (string | number)[];

/** Undefined when the data is taken in, else the path of what is wrong. */
function refused(kind: EventKind, data: unknown): string | undefined {
  const read = readEvent({ ...stamp, kind, data });
  return read.ok || read.problem.kind !== 'bad-data' ? undefined : read.problem.path;
}

const kinds = Object.keys(full) as EventKind[];

/** Every place in the data, with what stands there. */
function placesOf(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    placesOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [[path, value], ...inside];
}

/** The data with another value in one place; `undefined` takes the field out. */
function put(value: unknown, [key, ...rest]: Path, part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value)) return value.with(Number(key), put(value[Number(key)], rest, part));
  const { [key]: inside, ...others } = value as Record<string, unknown>;
  if (rest.length === 0 && part === undefined) return others;
  return { ...others, [key]: put(inside, rest, part) };
}

describe('every kind, with every field it may have', () => {
  test.each(kinds)('%s is taken in', (kind) => {
    expect(refused(kind, full[kind])).toBeUndefined();
  });

  test.each(kinds)('%s: a value of another sort is refused in every place', (kind) => {
    for (const [path] of placesOf(full[kind])) {
      if (isFree(kind, path)) continue;
      expect(refused(kind, put(full[kind], path, null)), path.join('.')).toBe(shown(kind, path));
    }
  });

  test.each(kinds)('%s: no field may be missing, but those that may', (kind) => {
    const may = new Set(optional[kind] ?? []);
    for (const [path] of placesOf(full[kind])) {
      const name = path.filter((part) => typeof part === 'string').join('.');
      if (typeof path.at(-1) === 'number' || isFree(kind, path) || isEntry(kind, path)) continue;
      expect(refused(kind, put(full[kind], path, undefined)), name).toBe(may.has(name) ? undefined : shown(kind, path));
    }
  });
});

/** Fields that somebody may leave open. */
const optional: { readonly [Kind in EventKind]?: readonly string[] } = {
  planAccepted: [
    'plan.activities.rating',
    'plan.goalDate',
    'plan.walking.trialsNeeded',
    'plan.modeReasons.values',
    ...['', 'exercises.', 'walking.'].map((part) => `plan.${part}reasons.values`),
  ],
  sessionDone: [
    'painBefore',
    'expectedPain',
    'painAfter',
    ...['during', 'effort', 'where', 'expected', 'insteadOf'].map((field) => `exercises.${field}`),
  ],
  checkedIn: ['pain', 'perExercise', 'goneWithinDayPart'],
  measured: ['activity'],
  activityDone: ['painBefore', 'painAfter'],
  contacted: ['said'],
  ...optionalInCoach,
};

/** Not looked into: the data of a correction is held against its own kind when it is used. */
function isFree(kind: EventKind, path: Path): boolean {
  return kind === 'corrected' && path[0] === 'data';
}

/** Entries of a list by name: each may be there or not. */
function isEntry(kind: EventKind, path: Path): boolean {
  const [first] = path;
  const records: { readonly [Kind in EventKind]?: readonly string[] } = {
    answered: ['answers'],
    checkedIn: ['perExercise'],
    ...namedInCoach,
  };
  const named = path.length === 2 && records[kind]?.some((name) => name === first);
  return named || path.at(-2) === 'values';
}

/** A choice between several forms is refused as a whole. */
function shown(kind: EventKind, path: Path): string {
  if (kind === 'corrected') return '';
  const text = path.join('.');
  const whole = /^(.*?\bdose)\b/.exec(text)?.[1] ?? /^(answers\.[^.]+)/.exec(text)?.[1];
  if (whole !== undefined) return whole;
  return /^(.*?because\.\d+\.answer)/.exec(text)?.[1] ?? text;
}

describe('closed lists: every word of the contract, and no other', () => {
  const words = <Word extends string>(all: Readonly<Record<Word, true>>) => Object.keys(all);
  const verdicts = words<Verdict>({
    'self-care': true,
    physiotherapist: true,
    'gp-appointment': true,
    'call-gp-today': true,
    'call-gp-now': true,
    emergency: true,
  });
  const said = words<EventData['checkedIn']['backToUsual']>({ yes: true, no: true, unknown: true });
  const units = words<'minutes' | 'times'>({ minutes: true, times: true });

  test.each<readonly [EventKind, string, readonly string[]]>([
    ['verdictGiven', 'verdict', [...verdicts, 'undecided']],
    ['verdictGiven', 'atLeast', verdicts],
    ['verdictGiven', 'atMost', verdicts],
    ['planAccepted', 'plan.mode', words<Mode>({ light: true, 'time-contingent': true, 'pain-guided': true })],
    ['planAccepted', 'plan.set', words<Plan['set']>({ full: true, pregnancy: true, 'walking-only': true })],
    ['planAccepted', 'plan.activities.0.unit', units],
    [
      'planAccepted',
      'plan.rechecks.0.kind',
      words<Recheck['kind']>({
        'day-3': true,
        'day-7': true,
        'week-1': true,
        'week-2': true,
        'week-4': true,
        'week-6': true,
        'week-12': true,
        monthly: true,
        'standing-verdict': true,
      }),
    ],
    [
      'planAccepted',
      'plan.limits.0',
      words<Limit>({
        pregnancy: true,
        osteoporosis: true,
        'vertebral-fracture': true,
        radicular: true,
        stenosis: true,
        'spine-procedure': true,
        anticoagulants: true,
        heart: true,
        lungs: true,
        'high-blood-pressure': true,
        diabetes: true,
        'new-hip-or-knee': true,
        balance: true,
        epilepsy: true,
        'other-illness': true,
      }),
    ],
    [
      'planAccepted',
      'plan.reasons.0.certainty',
      words<Plan['reasons'][number]['certainty']>({
        high: true,
        moderate: true,
        low: true,
        'very-low': true,
        expert: true,
      }),
    ],
    ['checkedIn', 'moment', ['next-morning', '48h']],
    ['checkedIn', 'backToUsual', said],
    ['checkedIn', 'anythingNew', said],
    ['checkedIn', 'goneWithinDayPart', said],
    ['checkedIn', 'perExercise.bridge', said],
    ['measured', 'measure', ['pain', 'function', 'activity']],
    ['activityDone', 'unit', units],
    ['exerciseSwapped', 'why', ['choice', 'pain', 'equipment']],
  ])('%s %s', (kind, place, allowed) => {
    const path = place.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    for (const word of allowed) expect(refused(kind, put(full[kind], path, word)), word).toBeUndefined();
    expect(refused(kind, put(full[kind], path, 'something-else'))).toBe(place);
  });

  test.each([
    ['times', { kind: 'reps', sets: 2, reps: 8 }, undefined],
    ['seconds', { kind: 'hold', sets: 2, seconds: 10 }, undefined],
    ['minutes', { kind: 'time', minutes: 5 }, undefined],
    ['times without a number', { kind: 'reps', sets: 2, seconds: 8 }, 'plan.exercises.0.dose'],
    ['seconds without a number', { kind: 'hold', sets: 2 }, 'plan.exercises.0.dose'],
    ['seconds without sets', { kind: 'hold', seconds: 2 }, 'plan.exercises.0.dose'],
    ['minutes without a number', { kind: 'time', sets: 2 }, 'plan.exercises.0.dose'],
    ['another kind', { kind: 'weight', sets: 2, reps: 8, seconds: 8, minutes: 8 }, 'plan.exercises.0.dose'],
  ])('a dose in %s', (_what, dose, problem) => {
    expect(refused('planAccepted', put(full.planAccepted, ['plan', 'exercises', 0, 'dose'], dose))).toBe(problem);
  });
});

describe('bounds', () => {
  const long = (length: number) => 'x'.repeat(length);

  test.each<readonly [EventKind, Path, unknown, boolean]>([
    ['measured', ['value'], 0, true],
    ['measured', ['value'], 10, true],
    ['measured', ['value'], 4.5, true],
    ['measured', ['value'], -0.1, false],
    ['measured', ['value'], 10.1, false],
    ['activityDone', ['amount'], 0, true],
    ['activityDone', ['amount'], 100_000, true],
    ['activityDone', ['amount'], -1, false],
    ['activityDone', ['amount'], 100_001, false],
    ['planAccepted', ['plan', 'daysPerWeek'], 0, true],
    ['planAccepted', ['plan', 'daysPerWeek'], 7, true],
    ['planAccepted', ['plan', 'daysPerWeek'], -1, false],
    ['planAccepted', ['plan', 'daysPerWeek'], 8, false],
    ['planAccepted', ['plan', 'walking', 'daysPerWeek'], 0, true],
    ['planAccepted', ['plan', 'walking', 'daysPerWeek'], 7, true],
    ['planAccepted', ['plan', 'walking', 'daysPerWeek'], -1, false],
    ['planAccepted', ['plan', 'walking', 'daysPerWeek'], 8, false],
    ['lessonRead', ['lesson'], 'x', true],
    ['lessonRead', ['lesson'], long(200), true],
    ['lessonRead', ['lesson'], '', false],
    ['lessonRead', ['lesson'], long(201), false],
    ['lessonRead', ['lesson'], '__proto__', false],
    ['noted', ['text'], 'x', true],
    ['noted', ['text'], '', false],
    ['noted', ['text'], long(5000), true],
    ['noted', ['text'], long(5001), false],
    ['noted', ['day'], '2026-02-29', false],
    ['contacted', ['said'], '', true],
    ['contacted', ['said'], long(5000), true],
    ['contacted', ['said'], long(5001), false],
    ['flareStarted', ['day'], '2028-02-29', true],
    ['flareStarted', ['day'], '2026-02-29', false],
    ['corrected', ['removed'], false, true], // then it is a correction with data, and `removed` an unknown extra field
  ])('%s %j: %j', (kind, path, value, allowed) => {
    expect(refused(kind, put(full[kind], path, value)) === undefined).toBe(allowed);
  });

  test('a correction either removes, or brings data of a kind', () => {
    expect(refused('corrected', { replaces: 'a', removed: true })).toBeUndefined();
    expect(refused('corrected', { replaces: 'a', removed: false })).toBe('');
    expect(refused('corrected', { replaces: 'a', data: {} })).toBe('');
    expect(refused('corrected', { removed: true })).toBe('');
  });
});

describe('the envelope', () => {
  test.each([
    ['2026-03-02T12:00:00Z', true],
    ['2026-03-02T12:00Z', true],
    ['2026-03-02T12:00:00.123456789+01:00', true],
    ['2026-03-02T12:00:00.1-11:30', true],
    ['2026-03-02T12:00:00', false],
    ['2026-03-02T12:00:00.Z', false],
    ['2026-03-02T12:00:00.1234567890Z', false],
    ['2026-03-02T12:0:00Z', false],
    ['2026-03-02T12:00:0Z', false],
    ['2026-03-02T1:00Z', false],
    ['2026-03-02T25:00:00Z', false],
    ['2026-3-02T12:00:00Z', false],
    ['2026-03-2T12:00:00Z', false],
    ['26-03-02T12:00:00Z', false],
    ['2026-03-02T12:00:00+1:00', false],
    ['2026-03-02T12:00:00+01:0', false],
    ['2026-03-02T12:00:00+01:00 or so', false],
    ['at 2026-03-02T12:00:00+01:00', false],
    ['2026-02-30T12:00:00+01:00', false],
    ['2026-03-02 12:00:00+01:00', false],
    ['today', false],
  ])('a moment: %s', (at, allowed) => {
    expect(readEvent({ ...stamp, at, kind: 'lessonRead', data: full.lessonRead }).ok).toBe(allowed);
  });

  test.each([
    ['no number', '1'],
    ['half', 0.5],
    ['below nothing', -1],
  ])('a version that is %s', (_what, version) => {
    expect(readEvent({ ...stamp, version, kind: 'lessonRead', data: full.lessonRead })).toEqual({
      ok: false,
      problem: { kind: 'not-an-event', index: 0 },
    });
  });

  test.each(['id', 'at', 'kind', 'version'])('nothing without %s', (field) => {
    const { [field]: _, ...rest }: Record<string, unknown> = { ...stamp, kind: 'lessonRead', data: full.lessonRead };
    expect(readEvent(rest, 3)).toEqual({ ok: false, problem: { kind: 'not-an-event', index: 3 } });
  });

  test('a kind called like a property of every object is one that we do not know', () => {
    const odd = { ...stamp, kind: 'toString', data: {} };
    expect(readEvent(odd)).toEqual({ ok: true, carried: odd });
  });
});
