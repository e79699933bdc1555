import { describe, expect, test } from 'vitest';
import { calm, dayNumber, exercise, next, told } from './examples.ts';
import type { ExerciseInput } from './situation.ts';

const reps = (amount: number, sets = 2) => ({ kind: 'reps', sets, reps: amount }) as const;
const on = (...days: readonly number[]) => days.map((day) => calm(day));
type Input = Partial<ExerciseInput>;

describe('the first time', () => {
  test('the dose of the plan', () => {
    expect(next(0, {})).toEqual({
      item: 'bridge',
      step: 'new',
      from: reps(6),
      to: reps(6),
      reasons: [{ rule: 'first-time', because: [], sources: ['source of first-time'], certainty: 'low' }],
      alarmCheck: false,
    });
  });

  test('in a flare-up a share of it, and why', () => {
    const change = next(0, { flareShare: 0.7, planned: reps(10) });
    expect([change.from, change.to, change.step]).toEqual([reps(7), reps(7), 'new']);
    expect(change.reasons.map(({ rule, values }) => [rule, values?.percent])).toEqual([
      ['first-time', undefined],
      ['flare-reduced', 70],
    ]);
    expect(told(next(0, { flareShare: 1 }))).toEqual(['new', 6, 'first-time']);
    expect(told(next(0, { flareShare: 0.6, planned: reps(5) }))).toEqual(['new', 4, 'first-time', 'flare-reduced']);
  });
});

describe('stop, step back', () => {
  const tilt = exercise('tilt', { startDose: reps(5, 1) });
  const withTilt = { find: (id: string) => (id === 'tilt' ? tilt : undefined), mayDo: () => true, mayStepUp: true };
  const easier = { exercise: exercise('bridge', { easier: ['gone', 'tilt'] }), ladder: withTilt };

  test.each<[string, Input, readonly unknown[]]>([
    ['without an easier one: a fifth lower', {}, ['stop', 8, 'stop-leg-spread']],
    ['with an easier one', easier, ['stop', 5, 'stop-leg-spread', 'ladder-down']],
    [
      'that one is not allowed',
      { ...easier, ladder: { ...withTilt, mayDo: () => false } },
      ['stop', 8, 'stop-leg-spread'],
    ],
  ])('%s', (_what, more, line) => {
    expect(told(next(1, { attempts: [calm(0, { legSpread: true })], ...more }))).toEqual(line);
  });

  test('the easier exercise, and the check before anything else', () => {
    const attempts = [calm(0, { nerveSign: true })];
    const stop = next(1, { ...easier, attempts, alarmChecked: false });
    expect(stop).toMatchObject({ exercise: 'tilt', to: reps(5, 1), alarmCheck: true });
    expect(stop.reasons[1]?.values).toEqual({ from: 'bridge', to: 'tilt' });
    expect(stop.reasons[0]?.because).toContainEqual({ question: 'nerve-sign', answer: 'yes' });
    expect(next(1, { ...easier, attempts, alarmChecked: true }).alarmCheck).toBe(false);
    expect('exercise' in next(1, { attempts })).toBe(false);
  });

  test('after an alarm sign an easier exercise begins at its own first dose', () => {
    const attempts = [calm(0, { dose: reps(4), tooHeavy: true })];
    const change = next(1, {
      attempts,
      lastAlarm: dayNumber(0),
      ...easier,
      exercise: { ...easier.exercise, id: 'bridge' },
    });
    expect([change.exercise, told(change)]).toEqual(['tilt', ['down', 5, 'too-heavy', 'ladder-down']]);
  });

  test('never above what was done when it stopped', () => {
    const attempts = [calm(0), calm(1, { dose: reps(5), legSpread: true })];
    const isFlareDay = (day: string) => day === dayNumber(1);
    expect(told(next(2, { attempts, isFlareDay }))).toEqual(['stop', 5, 'stop-leg-spread']);
  });
});

describe('what was taken into account without deciding', () => {
  test.each<[string, number | undefined, number | undefined, readonly string[]]>([
    ['usual 5', 5, 5, []],
    ['usual 5.5', 5.5, 5, ['usual-pain-high']],
    ['usual unknown', undefined, 5, []],
    ['as usual', 2, 2, []],
    ['half a point up', 2, 2.5, []],
    ['1 up', 2, 3, ['within-noise']],
    ['under 3 up', 2, 4.5, ['within-noise']],
    ['3 up', 2, 5, []],
    ['not told before', 2, undefined, []],
  ])('%s', (_what, usual, before, rules) => {
    const { before: _, during: __, ...bare } = calm(0);
    const attempts = [{ ...bare, during: before ?? usual ?? 0, ...(before === undefined ? {} : { before }) }];
    const found = (mode: 'light' | 'time-contingent') =>
      next(1, { mode, attempts, ...(usual === undefined ? {} : { usual }) })
        .reasons.map(({ rule }) => rule)
        .filter((rule) => rule === 'usual-pain-high' || rule === 'within-noise');
    expect(found('light')).toEqual(rules);
    expect(found('time-contingent')).toEqual([]);
  });

  test('it shows usual pain to one decimal, and the pain before', () => {
    const { reasons } = next(1, { attempts: [calm(0, { before: 6, during: 6 })], usual: 5.678 });
    expect(reasons.at(-1)?.because).toEqual([
      { question: 'pain-usual', answer: 5.7 },
      { question: 'pain-before', answer: 6 },
    ]);
  });
});

describe('at the lowest dose', () => {
  const heavy = [calm(0, { dose: reps(4), tooHeavy: true })];
  const tilt = exercise('tilt');
  const ladder = { find: () => tilt, mayDo: () => true, mayStepUp: false };

  test('an easier exercise, else the same', () => {
    expect(told(next(1, { attempts: heavy }))).toEqual(['hold', 4, 'lowest-dose', 'too-heavy']);
    const down = next(1, { attempts: heavy, exercise: exercise('bridge', { easier: ['tilt'] }), ladder });
    expect(told(down)).toEqual(['down', 6, 'too-heavy', 'ladder-down']);
    expect(down.exercise).toBe('tilt');
  });

  test('after an alarm sign the easier one begins at its own first dose, though that is more of it', () => {
    const bridge = exercise('bridge', { easier: ['tilt'] });
    const down = next(1, { attempts: heavy, exercise: bridge, ladder, lastAlarm: dayNumber(0) });
    expect([down.exercise, down.to]).toEqual(['tilt', reps(6)]);
  });

  test('above it just lower, also with an easier exercise', () => {
    const down = next(1, {
      attempts: [calm(0, { dose: reps(5), tooHeavy: true })],
      exercise: exercise('bridge', { easier: ['tilt'] }),
      ladder,
    });
    expect(told(down)).toEqual(['down', 4, 'too-heavy']);
    expect('exercise' in down).toBe(false);
  });
});

describe('a new plan with an exercise that was being done', () => {
  test.each<[string, number, number, number]>([
    ['the same', 10, 2, 10],
    ['lower', 9, 2, 9],
    ['lower than 80 %', 3, 2, 8],
    ['higher: no jump', 12, 2, 10],
    ['one set of more: counted as a whole, at the sets last done', 18, 1, 9],
    ['three sets of fewer', 6, 3, 9],
  ])('%s', (_what, amount, sets, from) => {
    const change = next(1, { attempts: on(0), planIsNewer: true, planned: reps(amount, sets) });
    expect(change.from).toEqual(reps(from));
  });

  test('told in another way: what was last done stays', () => {
    const change = next(1, { attempts: on(0), planIsNewer: true, planned: { kind: 'time', minutes: 5 } });
    expect(change.from).toEqual(reps(10));
  });

  test('only when it is newer', () => {
    expect(next(1, { attempts: on(0), planned: reps(3) }).from).toEqual(reps(10));
  });

  test('not under the lowest dose', () => {
    const attempts = [calm(0, { dose: reps(4) })];
    expect(next(1, { attempts, planIsNewer: true, planned: reps(1) }).from).toEqual(reps(4));
  });
});

describe('after a gap (facts.md F1.6)', () => {
  test.each([
    [6, 'light', ['up', 12, 'back-to-usual']],
    [7, 'light', ['down', 8, 'restart']],
    [400, 'time-contingent', ['down', 8, 'restart']],
  ] as const)('%i days, mode %s', (days, mode, line) => {
    expect(told(next(days, { mode, attempts: on(0), daysPerWeek: 3 }))).toEqual(line);
  });

  test('how long, how much, and since when', () => {
    const [reason] = next(9, { attempts: on(0), daysPerWeek: 3 }).reasons;
    expect(reason?.values).toEqual({ days: 9, percent: 80 });
    expect(reason?.because).toEqual([{ question: 'last-done', answer: dayNumber(0) }]);
  });

  test('a rule that lowers goes along, and the lower of the two counts', () => {
    const slow = [calm(0, { at48h: 'no', dose: reps(12) })];
    expect(told(next(9, { attempts: slow }))).toEqual(['down', 9, 'restart', 'still-raised-after-48h']);
    const heavy = [calm(0, { tooHeavy: true })];
    expect(told(next(9, { attempts: heavy }))).toEqual(['down', 8, 'restart', 'too-heavy']);
  });

  test('at the lowest dose it is the same dose again', () => {
    expect(told(next(9, { attempts: [calm(0, { dose: reps(4) })] }))).toEqual(['hold', 4, 'restart']);
  });
});

describe('a flare-up', () => {
  const inFlare = { flareShare: 0.7, isFlareDay: (day: string) => day >= dayNumber(10) && day < dayNumber(16) };

  test.each<[string, Input, readonly unknown[]]>([
    ['a share of the usual dose', { attempts: on(8, 9) }, ['down', 7, 'flare-reduced']],
    ['at the lowest dose: the same', { attempts: [calm(9, { dose: reps(4) })] }, ['hold', 4, 'flare-reduced']],
    [
      'of a dose that a rule lowers',
      { attempts: [calm(8, { at48h: 'no' }), calm(9)] },
      ['down', 5, 'flare-reduced', 'still-raised-after-48h'],
    ],
    [
      'too heavy even so: lower than what was done',
      { attempts: [calm(9), calm(10, { dose: reps(7), tooHeavy: true })] },
      ['down', 6, 'flare-reduced', 'too-heavy'],
    ],
    ['after a gap: not above the restart', { attempts: on(1), flareShare: 0.94 }, ['down', 8, 'flare-reduced']],
  ])('%s', (_what, more, line) => {
    expect(told(next(11, { ...inFlare, ...more }))).toEqual(line);
  });

  test('what was lent is not the usual dose, and nothing rises above it for a week', () => {
    const lent = [calm(9), calm(10, { dose: reps(7) }), calm(14, { dose: reps(9) })];
    const after = (today: number, more: readonly ReturnType<typeof calm>[] = []) =>
      told(next(today, { attempts: [...lent, ...more], isFlareDay: inFlare.isFlareDay }));
    expect(after(16)).toEqual(['hold', 10, 'flare-ramp', 'back-to-usual']);
    expect(after(22, [calm(21)])).toEqual(['hold', 10, 'flare-ramp', 'back-to-usual']);
    expect(after(23, [calm(22)])).toEqual(['up', 12, 'back-to-usual']);
  });

  test('a gap before it is not forgotten after it', () => {
    const lent = [calm(0), calm(10, { dose: reps(7) }), calm(15, { dose: reps(8) })];
    expect(next(16, { attempts: lent, isFlareDay: inFlare.isFlareDay }).from).toEqual(reps(8));
    const noGap = [calm(9), ...lent.slice(1)];
    expect(next(16, { attempts: noGap, isFlareDay: inFlare.isFlareDay }).from).toEqual(reps(10));
  });

  test('only done in a flare-up so far: the dose of the plan', () => {
    const lent = [calm(10, { dose: reps(5) })];
    expect(next(16, { attempts: lent, isFlareDay: inFlare.isFlareDay, planned: reps(7) }).from).toEqual(reps(7));
  });
});

describe('after an alarm sign nothing lies above what was last done', () => {
  const isFlareDay = (day: string) => day >= dayNumber(10) && day < dayNumber(16);
  const lent = [calm(9), calm(10, { dose: reps(7) })];

  test.each<[string, number, Input, readonly unknown[]]>([
    [
      'the ramp of a flare-up waits',
      12,
      { flareShare: 0.9, lastAlarm: dayNumber(11) },
      ['down', 7, 'no-rise-after-alarm', 'flare-reduced'],
    ],
    [
      'what was lent is not given back',
      16,
      { lastAlarm: dayNumber(9) },
      ['down', 7, 'no-rise-after-alarm', 'back-to-usual'],
    ],
    ['a week later it is', 16, { lastAlarm: dayNumber(8) }, ['hold', 10, 'flare-ramp', 'back-to-usual']],
    ['without an alarm sign', 12, { flareShare: 0.9 }, ['down', 9, 'flare-reduced']],
  ])('%s', (_what, today, more, line) => {
    const change = next(today, { attempts: lent, isFlareDay, daysPerWeek: 3, ...more });
    expect(told(change)).toEqual(line);
    if (more.lastAlarm && line[0] === 'down') {
      expect(change.reasons[0]?.because).toEqual([{ question: 'alarm-day', answer: more.lastAlarm }]);
    }
  });
});

describe('how far one step goes', () => {
  const top = { topDose: { kind: 'reps', sets: 2, reps: 40 } } as const;
  test.each<[string, Input, readonly unknown[]]>([
    ['two repetitions', {}, ['up', 12, 'back-to-usual']],
    [
      'two, also where a quarter is more',
      { attempts: [calm(0, { dose: reps(20) })], exercise: exercise('x', top) },
      ['up', 22, 'back-to-usual'],
    ],
    ['a quarter at most', { attempts: [calm(0, { dose: reps(6) })] }, ['up', 7, 'back-to-usual']],
    ['3 + 1 is a third', { attempts: [calm(0, { dose: reps(3) })] }, ['hold', 3, 'weekly-cap', 'back-to-usual']],
    ['up to the top', { attempts: [calm(0, { dose: reps(11) })] }, ['up', 12, 'back-to-usual']],
    ['at the top', { attempts: [calm(0, { dose: reps(12) })] }, ['hold', 12, 'top-dose', 'back-to-usual']],
    [
      'five seconds',
      {
        attempts: [calm(0, { dose: { kind: 'hold', sets: 2, seconds: 30 } })],
        exercise: exercise('x', { topDose: { kind: 'hold', sets: 2, seconds: 90 } }),
      },
      ['up', 35, 'back-to-usual'],
    ],
    [
      'three minutes',
      {
        attempts: [calm(0, { dose: { kind: 'time', minutes: 20 } })],
        exercise: exercise('x', { topDose: { kind: 'time', minutes: 30 } }),
      },
      ['up', 23, 'back-to-usual'],
    ],
    [
      'time-contingent: a tenth',
      {
        mode: 'time-contingent',
        attempts: [calm(0, { dose: reps(20) }), calm(6, { dose: reps(20) })],
        exercise: exercise('x', top),
      },
      ['up', 22, 'weekly-quota'],
    ],
    [
      'time-contingent: one at least',
      { mode: 'time-contingent', attempts: [calm(0, { dose: reps(9) }), calm(6, { dose: reps(9) })] },
      ['up', 10, 'weekly-quota'],
    ],
  ])('%s', (_what, more, line) => {
    const today = more.mode === 'time-contingent' ? 7 : 1;
    expect(told(next(today, { attempts: on(0), ...more }))).toEqual(line);
  });

  test('over the smallest of the week: what was caught up is not risen again', () => {
    const attempts = [calm(0, { dose: reps(8) }), calm(1), calm(2)];
    expect(told(next(3, { attempts }))).toEqual(['hold', 10, 'weekly-cap', 'back-to-usual']);
  });
});

describe('what holds a step up in every mode', () => {
  test.each<[string, Input, readonly unknown[]]>([
    ['an alarm sign today', { lastAlarm: dayNumber(20) }, ['hold', 10, 'no-rise-after-alarm', 'back-to-usual']],
    ['7 days ago', { lastAlarm: dayNumber(13) }, ['hold', 10, 'no-rise-after-alarm', 'back-to-usual']],
    ['8 days ago', { lastAlarm: dayNumber(12) }, ['up', 12, 'back-to-usual']],
    [
      'in the future (a clock set back)',
      { lastAlarm: dayNumber(25) },
      ['hold', 10, 'no-rise-after-alarm', 'back-to-usual'],
    ],
    ['new in its place today', { levelChangedOn: dayNumber(20) }, ['hold', 10, 'one-thing-at-a-time', 'back-to-usual']],
    ['6 days ago', { levelChangedOn: dayNumber(14) }, ['hold', 10, 'one-thing-at-a-time', 'back-to-usual']],
    ['7 days ago', { levelChangedOn: dayNumber(13) }, ['up', 12, 'back-to-usual']],
    [
      'a flare-up until 7 days ago',
      { isFlareDay: (day) => day === dayNumber(13) },
      ['hold', 10, 'flare-ramp', 'back-to-usual'],
    ],
    ['until 8 days ago', { isFlareDay: (day) => day === dayNumber(12) }, ['up', 12, 'back-to-usual']],
    [
      'down in the last week',
      { attempts: [calm(12, { dose: reps(12) }), calm(13), calm(19)] },
      ['hold', 10, 'no-rise-after-drop', 'back-to-usual'],
    ],
    ['down before that', { attempts: [calm(11, { dose: reps(12) }), calm(12), calm(19)] }, ['up', 12, 'back-to-usual']],
  ])('%s', (_what, more, line) => {
    expect(told(next(20, { attempts: on(19), ...more }))).toEqual(line);
  });

  test('each shows what it leans on', () => {
    const held = (more: Input) => next(20, { attempts: on(19), ...more }).reasons[0];
    expect(held({ lastAlarm: dayNumber(13) })?.because).toEqual([{ question: 'alarm-day', answer: dayNumber(13) }]);
    expect(held({ levelChangedOn: dayNumber(14) })?.because).toEqual([
      { question: 'last-done', answer: dayNumber(14) },
    ]);
  });
});

describe('at the top: the next exercise', () => {
  const march = exercise('march', { startDose: reps(6) });
  const ladder = { find: (id: string) => (id === 'march' ? march : undefined), mayDo: () => true, mayStepUp: true };
  const bridge = { exercise: exercise('bridge', { harder: ['gone', 'march'] }), ladder };
  const top = (day: number, more: object = {}) => calm(day, { dose: reps(12), ...more });

  test.each<[string, Input, readonly unknown[]]>([
    ['after two good sessions', { attempts: [top(0), top(1)] }, ['up', 6, 'ladder-up', 'back-to-usual']],
    ['after one', { attempts: [top(0)] }, ['hold', 12, 'top-dose', 'back-to-usual']],
    [
      'the first was not finished',
      { attempts: [top(0, { completed: false }), top(1)] },
      ['hold', 12, 'top-dose', 'back-to-usual'],
    ],
    [
      'the first was too heavy',
      { attempts: [top(0, { tooHeavy: true }), top(1)] },
      ['hold', 12, 'top-dose', 'back-to-usual'],
    ],
    [
      'the first settled late',
      { attempts: [top(0, { nextMorning: 'no' }), top(1)] },
      ['hold', 12, 'top-dose', 'back-to-usual'],
    ],
    [
      'pain of the first high',
      { attempts: [top(0, { before: 4, during: 6 }), top(1)] },
      ['hold', 12, 'top-dose', 'back-to-usual'],
    ],
    [
      'pain of the first in the middle',
      { attempts: [top(0, { before: 2, during: 4 }), top(1)] },
      ['up', 6, 'ladder-up', 'back-to-usual'],
    ],
    [
      'something else rises today',
      { attempts: [top(0), top(1)], ladder: { ...ladder, mayStepUp: false } },
      ['hold', 12, 'one-thing-at-a-time', 'back-to-usual'],
    ],
    [
      'nothing harder is allowed',
      { attempts: [top(0), top(1)], ladder: { ...ladder, mayDo: () => false } },
      ['hold', 12, 'top-dose', 'back-to-usual'],
    ],
  ])('%s', (_what, more, line) => {
    expect(told(next(2, { ...bridge, ...more }))).toEqual(line);
  });

  test('its name, and the reason', () => {
    const change = next(2, { ...bridge, attempts: [top(0), top(1)] });
    expect([change.exercise, change.reasons[0]?.values]).toEqual(['march', { from: 'bridge', to: 'march' }]);
  });
});

test('half minutes of a first dose stay, when nothing is lent', () => {
  expect(next(0, { planned: { kind: 'time', minutes: 3.5 } }).to).toEqual({ kind: 'time', minutes: 3.5 });
});

describe('the newest attempt speaks, also when it was done in a flare-up', () => {
  const isFlareDay = (day: string) => day >= dayNumber(9) && day < dayNumber(11);
  const lent = { dose: reps(7), nextMorning: 'no', at48h: 'no' } as const;

  test.each<[string, number, ReturnType<typeof calm>[], readonly unknown[]]>([
    ['raised after it', 11, [calm(8), calm(9, lent)], ['down', 8, 'still-raised-after-48h']],
    [
      'raised after the usual day before it',
      11,
      [calm(8, { at48h: 'no' }), calm(9, { dose: reps(7) })],
      ['down', 8, 'still-raised-after-48h'],
    ],
    ['slow twice: counted once each', 11, [calm(7, { nextMorning: 'no' })], ['hold', 10, 'raised-settled-once']],
  ])('%s', (_what, today, attempts, line) => {
    expect(told(next(today, { attempts, isFlareDay, daysPerWeek: 3 }))).toEqual(line);
  });
});

test('only a stop asks for the alarm check', () => {
  const checks = [next(1, { attempts: on(0), alarmChecked: false }), next(9, { attempts: on(0), alarmChecked: false })];
  expect(checks.map(({ alarmCheck }) => alarmCheck)).toEqual([false, false]);
});

test('what was told, and only that', () => {
  expect(next(1, { attempts: on(0) }).reasons[0]?.because).toEqual([
    { question: 'pain-before', answer: 1 },
    { question: 'pain-during', answer: 1 },
    { question: 'next-morning', answer: 'yes' },
    { question: 'at-48h', answer: 'yes' },
    { question: 'within-day-part', answer: 'yes' },
  ]);
});

test('grounds come from the knowledge', () => {
  const { reasons } = next(1, { attempts: on(0) });
  expect(reasons[0]).toMatchObject({ sources: ['source of back-to-usual'], certainty: 'low' });
  expect('values' in (reasons[0] ?? {})).toBe(false);
});
