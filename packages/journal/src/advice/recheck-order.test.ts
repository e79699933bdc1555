import type { Verdict } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import type { Check, JournalEvent } from '../event/event.ts';
import { calm, checked, checkIn, dayNumber, event, plan, session, started } from '../examples/events.ts';
import { contacted, gaveVerdict, on, rulesOf, tap } from './examples.ts';

const due = (count: number, events: readonly JournalEvent[], hour = 12) => {
  const { recheck } = on(count, events, hour);
  return recheck && [recheck.kind, ...(rulesOf(recheck.reasons) ?? [])];
};
const factsOf = (count: number, events: readonly JournalEvent[], hour = 12) =>
  on(count, events, hour).recheck?.reasons[0]?.because;
const pain = (value: number, count: number, hour: number) =>
  event('measured', { measure: 'pain', value, day: dayNumber(count) }, count, hour);
const answer = (check: Check, answers: object, count: number, hour = 9) =>
  event('answered', { check, answers: { ...answers } }, count, hour);

/** A plan without dates, and the one tap of every day. */
const quiet = started({ rechecks: [] });
const taps = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => tap(from + index));

describe('who is asked at all', () => {
  test('nobody without a check and without a plan', () => {
    expect(due(30, [tap(1)])).toBeUndefined();
    expect(due(30, checked('intake', 0))).toEqual(['gap', 'check-gap']);
    expect(due(1, [event('planAccepted', { plan, rulesVersion: 'test' }, 0)])).toEqual(['gap', 'check-gap']);
  });

  test('on a day without a session there is no tap', () => {
    const rest = [...started({ rechecks: [], daysPerWeek: 3 }), session(1)];
    expect(due(2, rest)).toBeUndefined();
    expect(due(3, rest)).toEqual(['anything-new', 'check-before-session']);
  });
});

describe('a stop sign in a session', () => {
  const legs = [...quiet, session(1, { legSpread: true })];

  test.each<readonly [Check, boolean]>([
    ['new-leg-sign', true],
    ['pain-jump', true],
    ['intake', true],
    ['gap', false],
    ['month', false],
  ])('asked about until %s ended in a verdict: %s', (check, ended) => {
    const still = due(2, [...legs, ...checked(check, 2, 8)])?.[0];
    expect(still === 'new-leg-sign').toBe(!ended);
  });

  test('says which sign it was', () => {
    expect(factsOf(2, legs)).toEqual([{ question: 'leg-spread', answer: 'yes' }]);
    expect(factsOf(2, [...quiet, session(1, { nerveSign: true })])).toEqual([
      { question: 'nerve-sign', answer: 'yes' },
    ]);
  });

  test('the newest one counts, in whatever exercise', () => {
    const asked = [...legs, ...checked('new-leg-sign', 2, 8)];
    expect(due(3, [...asked, session(2), ...taps(3, 3)])).toBeUndefined();
    expect(due(4, [...asked, session(3, { exercise: 'squat', nerveSign: true })])?.[0]).toBe('new-leg-sign');
  });

  test('much pain: the reason of the exercise goes along', () => {
    const events = [...quiet, session(1, { during: 7 }, { painBefore: 1 })];
    const shown = due(2, events);
    expect(shown?.slice(0, 2)).toEqual(['pain-jump', 'check-pain-jump']);
    expect(shown?.length).toBeGreaterThan(2);
  });
});

describe('"is er iets nieuws?" that was not followed by questions', () => {
  test('says what was answered, at a tap or at a check-in', () => {
    for (const said of ['yes', 'unknown'] as const) {
      expect(factsOf(2, [...quiet, tap(2, said)])).toEqual([{ question: 'anything-new', answer: said }]);
      const told = [...quiet, session(1), checkIn(1, 'next-morning', { anythingNew: said })];
      expect(due(2, told)).toEqual(['anything-new', 'check-anything-new']);
      expect(factsOf(2, told)).toEqual([{ question: 'anything-new', answer: said }]);
    }
  });

  test('any check that ended after it will do; one of before will not', () => {
    const events = [...quiet, tap(2, 'yes')];
    expect(due(2, [...events, ...checked('gap', 2, 10)])).toBeUndefined();
    expect(due(2, [...quiet, ...checked('gap', 2, 8), tap(2, 'yes')])).toEqual(['anything-new', 'check-anything-new']);
  });

  test('a later "no" does not take it back', () => {
    expect(due(3, [...quiet, tap(2, 'yes'), tap(3)])).toEqual(['anything-new', 'check-anything-new']);
  });
});

describe('pain that went up at once', () => {
  const jumped = [...quiet, pain(2, 2, 10), pain(6, 2, 20)];

  test('says to what', () => {
    expect(factsOf(2, jumped, 21)).toEqual([{ question: 'pain-week', answer: 6 }]);
  });

  test.each<readonly [Check, boolean]>([
    ['pain-jump', false],
    ['intake', false],
    ['gap', true],
  ])('after %s it is asked: %s', (check, asked) => {
    expect(due(3, [...jumped, ...checked(check, 3, 8)])?.[1] === 'check-pain-jump').toBe(asked);
  });

  test('for two weeks', () => {
    const weekly = [5, 10, 15].flatMap((count) => checked('gap', count));
    expect(due(16, [...jumped, ...weekly])).toEqual(['pain-jump', 'check-pain-jump']);
    expect(due(17, [...jumped, ...weekly])).toEqual(['anything-new', 'check-before-session']);
  });
});

describe('a fall or fever told in another check', () => {
  test.each<readonly [string, Check, object, string | undefined]>([
    ['a fall', 'gap', { fall: 'yes' }, 'fall-since'],
    ['perhaps a fall', 'gap', { fall: 'unknown' }, 'fall-since'],
    ['no fall', 'gap', { fall: 'no' }, 'anything-new'],
    ['fever', 'gap', { fever: 'unknown' }, 'fever'],
    ['both: the fall first', 'gap', { fall: 'yes', fever: 'yes' }, 'fall-since'],
    ['in its own check', 'fall-since', { fall: 'yes' }, 'anything-new'],
    ['in the first check, which asked everything', 'intake', { fall: 'yes' }, 'anything-new'],
  ])('%s', (_what, check, answers, kind) => {
    expect(due(2, [...quiet, answer(check, answers, 2)])?.[0]).toBe(kind);
  });

  test('not when it was taken back, or a verdict came after', () => {
    const fall = answer('gap', { fall: 'yes' }, 2);
    expect(due(2, [...quiet, fall, answer('gap', { fall: 'no' }, 2, 10)])?.[0]).toBe('anything-new');
    expect(due(2, [...quiet, fall, ...checked('gap', 2, 10)])).toBeUndefined();
    const at15 = [answer('gap', { fall: 'yes' }, 2, 15), gaveVerdict('gp-appointment', 2)]; // at the same moment
    expect(due(2, [...quiet, ...at15], 16)).toBeUndefined();
  });
});

describe('a flare-up: the questions of its day, or since', () => {
  const flare = event('flareStarted', { day: dayNumber(2) }, 3, 9);

  test.each<readonly [string, readonly JournalEvent[], boolean]>([
    ['nothing asked', [], true],
    ['asked on the day it began', checked('pain-jump', 2), false],
    ['asked the day before', checked('pain-jump', 1), true],
    ['asked after it was told', checked('pain-jump', 3, 10), false],
    ['the whole check', checked('intake', 2), false],
    ['something else', checked('gap', 3, 10), true],
    ['it is over', [event('flareEnded', { day: dayNumber(3) }, 3, 10)], false],
  ])('%s: %s', (_what, events, asked) => {
    expect(due(3, [...quiet, flare, ...events, tap(3)])?.[1] === 'check-flare').toBe(asked);
  });
});

describe('a week without any question', () => {
  test.each<readonly [string, JournalEvent]>([
    ['a check', checked('month', 5)[1] as JournalEvent],
    ['the tap', tap(5)],
    ['a check-in', checkIn(4, 'next-morning')],
    ['answers to a whole check', answer('intake', { pain: 4 }, 5)],
  ])('counted from the last: %s', (_what, last) => {
    const events = [...quiet, tap(1), session(4), last];
    expect(due(11, events)?.[1]).toBe('check-before-session');
    expect(due(12, events)?.slice(0, 2)).toEqual(['gap', 'check-gap']);
    expect(factsOf(12, events)).toEqual([{ question: 'last-done', answer: dayNumber(5) }]);
  });

  test('a check that never ended in a verdict does not count', () => {
    expect(due(8, [...quiet, tap(1), answer('gap', { pain: 4 }, 6)])).toEqual(['gap', 'check-gap']);
  });

  test('a check-in that said something else than no does not count', () => {
    const events = [...quiet, session(4), checkIn(4, 'next-morning', { anythingNew: 'yes' })];
    expect(due(9, [...events, ...checked('gap', 1, 8)])?.[1]).toBe('check-anything-new');
  });
});

describe('dates', () => {
  const planned = (on: number, kind: 'week-1' | 'standing-verdict' = 'week-1') =>
    started({ rechecks: [{ on: dayNumber(on), kind }] });

  test('of the plan, from the day itself, until any check was done', () => {
    expect(due(4, [...planned(5), ...taps(1, 4)])).toBeUndefined();
    expect(due(5, [...planned(5), ...taps(1, 5)])).toEqual(['gap', 'check-planned']);
    expect(factsOf(5, [...planned(5), ...taps(1, 5)])).toEqual([{ question: 'plan-day', answer: dayNumber(5) }]);
    expect(due(6, [...planned(5), ...taps(1, 6), ...checked('fever', 5, 8)])).toBeUndefined();
    expect(due(5, [...planned(5), ...taps(1, 5), ...checked('fever', 4, 8)])?.[1]).toBe('check-planned');
  });

  test('those of a verdict that stands are no check', () => {
    expect(due(5, [...planned(5, 'standing-verdict'), ...taps(1, 5)])).toBeUndefined();
  });

  test.each<readonly [Check, boolean]>([
    ['month', false],
    ['not-improving', false],
    ['intake', false],
    ['gap', true],
  ])('every month, unless %s was done: %s', (check, asked) => {
    const events = [...quiet, ...taps(1, 30), ...checked(check, 10)];
    expect(due(28, events)?.[1] === 'check-month').toBe(asked);
    if (asked) expect(factsOf(28, events)).toEqual([{ question: 'last-done', answer: dayNumber(0) }]);
  });

  test('two weeks up are asked about once in two weeks', () => {
    const weeks = [3, 3, 5.5, 6].map((value, week) => pain(value, week * 7 + 1, 12));
    const asked = (on: number) => [...quiet, ...weeks, ...taps(1, 28), ...checked('two-weeks-up', on)];
    const month = checked('month', 20);
    const stuck = checked('not-improving', 28, 8);
    expect(due(28, [...asked(14), ...month, ...stuck])?.[0]).toBe('two-weeks-up');
    expect(due(28, [...asked(15), ...month, ...stuck])).toBeUndefined();
  });

  test('not improving: says which day of the plan it is', () => {
    const weeks = [4, 4, 4, 4].map((value, week) => pain(value, week * 7 + 1, 12));
    const events = [...quiet, ...weeks, ...taps(1, 30), ...checked('month', 20)];
    expect(due(27, events)).toBeUndefined();
    expect(due(28, events)).toEqual(['not-improving', 'not-improving-4-weeks']);
    expect(factsOf(28, events)).toEqual([{ question: 'plan-day', answer: 29 }]);
    expect(due(29, [...events, ...checked('not-improving', 27)])?.[0]).toBe('not-improving');
    expect(due(29, [...events, ...checked('gap', 28)])?.[0]).toBe('not-improving');
    expect(due(29, [...events, ...checked('not-improving', 28)])).toBeUndefined();
  });
});

describe('the dates that are still to come', () => {
  const dates = (count: number, ...events: readonly JournalEvent[]) =>
    on(count, [...started({ rechecks: later }), ...events], 18).rechecks.map(({ on: day, kind }) => [day, kind]);
  const later = [
    { on: dayNumber(14), kind: 'week-2' },
    { on: dayNumber(7), kind: 'week-1' },
    { on: dayNumber(28), kind: 'week-4' },
  ] as const;

  test('in order, today among them', () => {
    expect(dates(0).map(([day]) => day)).toEqual([7, 14, 28].map(dayNumber));
    expect(dates(7)).toHaveLength(3);
    expect(dates(8)[0]).toEqual([dayNumber(14), 'week-2']);
    expect(on(0, started({ rechecks: later })).nextRecheck).toEqual(later[1]);
    expect(on(29, started({ rechecks: later })).nextRecheck).toBeUndefined();
  });

  test.each<readonly [Extract<Verdict, 'gp-appointment' | 'call-gp-today' | 'call-gp-now'>, readonly number[]]>([
    ['gp-appointment', [5, 9]],
    ['call-gp-today', [3]],
    ['call-gp-now', [2]],
  ])('with those of %s, until somebody was called', (verdict, days) => {
    const given = gaveVerdict(verdict, 2);
    const asked = dates(2, given).filter(([, kind]) => kind === 'standing-verdict');
    expect(asked.map(([day]) => day)).toEqual(days.map(dayNumber));
    expect(dates(2, given, contacted(given, false, 2)).filter(([, kind]) => kind === 'standing-verdict')).toEqual([]);
  });
});

test('answers to an alarm come before everything else', () => {
  const all = [
    ...started(),
    answer('gap', { ...calm, fall: 'yes' }, 3),
    pain(2, 3, 10),
    pain(6, 3, 11),
    event('flareStarted', { day: dayNumber(3) }, 3, 12),
    session(3, { legSpread: true }),
  ];
  expect(due(20, [...all, tap(20, 'yes', 8)])?.[0]).toBe('new-leg-sign');
});
