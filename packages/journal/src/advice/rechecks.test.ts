import { describe, expect, test } from 'vitest';
import { checked, checkIn, dayNumber, event, session, started } from '../examples/events.ts';
import { on, rulesOf, tap } from './examples.ts';

describe('the check before the session', () => {
  const lately = [...started(), tap(1), tap(2)];

  test('one tap before every session', () => {
    expect(on(2, [...started(), tap(1)]).recheck).toMatchObject({ kind: 'anything-new' });
    expect(rulesOf(on(2, [...started(), tap(1)]).recheck?.reasons)).toEqual(['check-before-session']);
    expect(on(2, lately).recheck).toBeUndefined();
    expect(on(2, [...started(), tap(1), session(2)], 20).recheck).toBeUndefined();
  });

  test('"yes" and "weet ik niet" open the questions, until they end in a verdict', () => {
    for (const answer of ['yes', 'unknown']) {
      const events = [...lately, tap(2, answer, 11)];
      expect(rulesOf(on(2, events, 12).recheck?.reasons)).toEqual(['check-anything-new']);
      expect(on(2, [...events, ...checked('anything-new', 2, 13)], 14).recheck).toBeUndefined();
    }
  });

  test('the same, when told at a check-in', () => {
    const events = [...lately, session(1), checkIn(1, 'next-morning', { anythingNew: 'yes' })];
    expect(on(2, events, 12).recheck).toMatchObject({
      kind: 'anything-new',
      reasons: [{ rule: 'check-anything-new' }],
    });
  });

  test('after a week without any of them: the gap questions, before anything else', () => {
    expect(on(8, lately).recheck).not.toMatchObject({ kind: 'gap', reasons: [{ rule: 'check-gap' }] });
    expect(on(9, lately).recheck).toMatchObject({ kind: 'gap', reasons: [{ rule: 'check-gap' }] });
    expect(on(9, [...lately, ...checked('gap', 9, 8)]).recheck).toBeUndefined();
  });

  test.each([
    [2, undefined],
    [3, 'check-pain-jump'],
  ] as const)('pain up by %i within a day', (rise, rule) => {
    const pain = (value: number, hour: number) =>
      event('measured', { measure: 'pain', value, day: dayNumber(2) }, 2, hour);
    const events = [...lately, pain(3, 10), pain(3 + rise, 20)];
    expect(on(2, events, 21).recheck?.reasons[0]?.rule).toBe(rule);
    expect(on(2, [...events, ...checked('pain-jump', 2, 21)], 22).recheck).toBeUndefined();
  });

  test.each([
    [{ legSpread: true }, 'new-leg-sign', 'check-leg-sign'],
    [{ nerveSign: true }, 'new-leg-sign', 'check-leg-sign'],
    [{ during: 7 }, 'pain-jump', 'check-pain-jump'],
  ] as const)('%j in the last session', (felt, kind, rule) => {
    const events = [...lately, session(2, felt)];
    expect(on(3, events).recheck).toMatchObject({ kind });
    expect(on(3, events).recheck?.reasons[0]?.rule).toBe(rule);
    const after = on(3, [...events, ...checked(kind, 3, 8)]);
    expect(after.recheck).toBeUndefined();
    expect(after.session?.exercises[0]).toMatchObject({ exercise: 'tilt', planned: 'bridge' });
    expect(after.session?.exercises[0]?.change).toMatchObject({ step: 'stop', alarmCheck: false });
  });

  test('a fall or fever told in another check opens its own questions while that check has no verdict', () => {
    const fever = event('answered', { check: 'free-text', answers: { fever: 'unknown' } }, 2, 11);
    expect(on(2, [...lately, fever], 12).recheck).toMatchObject({ kind: 'fever' });
    const fall = event('answered', { check: 'free-text', answers: { fall: 'yes' } }, 2, 11);
    expect(on(2, [...lately, fall], 12).recheck).toMatchObject({ kind: 'fall-since' });
  });

  test('a date of the plan that has come, unless a check was done since', () => {
    const taps = [tap(1), tap(2), tap(3)];
    expect(on(3, [...started(), ...taps]).recheck).toMatchObject({ kind: 'gap', reasons: [{ rule: 'check-planned' }] });
    expect(on(3, [...started(), ...taps, ...checked('gap', 3, 8)]).recheck).toBeUndefined();
  });

  test('every four weeks the whole health list', () => {
    const weekly = [3, 9, 15, 21, 27].flatMap((count) => checked('gap', count));
    expect(on(27, [...started(), ...weekly, tap(27)]).recheck).toBeUndefined();
    expect(on(28, [...started(), ...weekly, tap(28)]).recheck).toMatchObject({ kind: 'month' });
  });

  test('an answer of yes after a session never lets a dose rise that week', () => {
    const events = [
      ...started(),
      session(0),
      checkIn(0, 'next-morning'),
      tap(1, 'yes', 9),
      ...checked('anything-new', 1, 10),
    ];
    expect(rulesOf(on(1, events, 12).session?.exercises[0]?.change.reasons)?.[0]).toBe('no-rise-after-alarm');
  });
});

describe('check-ins', () => {
  const events = [...started(), session(0)];

  test.each([
    [
      'the same evening',
      0,
      22,
      [
        ['next-morning', false],
        ['48h', false],
      ],
    ],
    [
      'in the night',
      1,
      2,
      [
        ['next-morning', false],
        ['48h', false],
      ],
    ],
    [
      'the next morning',
      1,
      8,
      [
        ['next-morning', true],
        ['48h', false],
      ],
    ],
    [
      'the next evening, still "this morning"',
      1,
      23,
      [
        ['next-morning', true],
        ['48h', false],
      ],
    ],
    ['two days later, before 40 hours', 2, 9, [['48h', false]]],
    ['two days later', 2, 18, [['48h', true]]],
    ['three days later, within 72 hours', 3, 12, [['48h', true]]],
    ['after that it was missed, and is not asked again', 4, 9, []],
  ] as const)('%s', (_when, day, hour, expected) => {
    expect(on(day, events, hour).checkIns.map(({ moment, due }) => [moment, due])).toEqual(expected);
  });

  test('once given, it is not asked again', () => {
    const given = [...events, checkIn(0, 'next-morning')];
    expect(on(1, given).checkIns.map(({ moment }) => moment)).toEqual(['48h']);
  });
});
