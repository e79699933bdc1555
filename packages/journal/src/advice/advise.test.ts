import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { at, calm, checked, checkIn, dayNumber, event, knowledge, session, started } from '../examples.ts';
import { fold } from '../person/fold.ts';
import { advise } from './advise.ts';

function on(count: number, events: readonly JournalEvent[], hour = 10) {
  return advise(fold(events, knowledge), at(count, hour), knowledge);
}

/** "Nothing new", one tap on day `count`. */
function tap(count: number, answer = 'no', hour = 9): JournalEvent {
  return event('answered', { check: 'anything-new', answers: { 'anything-new': answer } }, count, hour);
}

function gaveVerdict(verdict: 'call-gp-now' | 'call-gp-today' | 'gp-appointment', count: number): JournalEvent {
  const rules = ['cauda-equina'];
  const data = { check: 'intake', verdict, atLeast: verdict, atMost: verdict, rules, rulesVersion: 'test' } as const;
  return event('verdictGiven', data, count, 15);
}

function contacted(verdict: JournalEvent, released: boolean, count: number): JournalEvent {
  return event('contacted', { verdictEvent: verdict.id, with: 'huisarts', released }, count, 16);
}

const rulesOf = (reasons: readonly { rule: string }[] | undefined) => reasons?.map(({ rule }) => rule);

describe('before there is a plan', () => {
  test('an empty journal asks nothing and offers nothing', () => {
    expect(on(0, [])).toMatchObject({ week: 0, day: 0, checkIns: [], activities: [], rechecks: [] });
    expect(on(0, []).session).toBeUndefined();
    expect(on(0, []).recheck).toBeUndefined();
  });
});

describe('an ordinary day', () => {
  test('week and day of the plan, from 1', () => {
    expect(on(0, started())).toMatchObject({ week: 1, day: 1, mode: 'light' });
    expect(on(6, started())).toMatchObject({ week: 1, day: 7 });
    expect(on(7, started())).toMatchObject({ week: 2, day: 8 });
  });

  test('the first session has the doses of the plan', () => {
    const { session: today } = on(0, started());
    expect(today?.exercises.map(({ exercise, change }) => [exercise, change.step])).toEqual([
      ['bridge', 'new'],
      ['squat', 'new'],
    ]);
    expect(today?.minutes).toBeGreaterThan(0);
  });

  test('after a good session and a good morning the dose goes up, with its reason', () => {
    const today = on(1, [...started(), session(0), checkIn(0, 'next-morning')]).session;
    expect(today?.exercises[0]).toMatchObject({ exercise: 'bridge', dose: { reps: 10 }, change: { step: 'up' } });
    expect(rulesOf(today?.exercises[0]?.change.reasons)).toEqual(['back-to-usual']);
  });

  test('each exercise by its own answer', () => {
    const morning = checkIn(0, 'next-morning', { backToUsual: 'no', perExercise: { bridge: 'no', squat: 'yes' } });
    const today = on(1, [...started(), session(0), morning]).session;
    expect(today?.exercises.map(({ change }) => change.step)).toEqual(['hold', 'up']);
  });

  test('a session done today is done', () => {
    expect(on(0, [...started(), session(0)], 20).session).toMatchObject({ doneToday: true });
  });

  test('with three sessions a week the day after one is for rest, and says why', () => {
    const events = [...started({ daysPerWeek: 3 }), session(0)];
    expect(on(1, events).session).toMatchObject({ restDay: true });
    expect(rulesOf(on(1, events).session?.restReasons)).toEqual(['rest-day']);
    expect(on(2, events).session).toMatchObject({ restDay: false });
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

describe('a verdict that stands', () => {
  test.each(['call-gp-now', 'call-gp-today'] as const)('%s locks the plan until the doctor released it', (verdict) => {
    const given = gaveVerdict(verdict, 3);
    const events = [...started(), given];
    expect(on(3, events, 20)).toMatchObject({ locked: { verdict, until: 'released', verdictEvent: given.id } });
    expect(on(3, events, 20).session).toBeUndefined();
    expect(on(60, [...events, contacted(given, false, 4)]).locked?.verdict).toBe(verdict);
    expect(on(5, [...events, contacted(given, true, 4)]).locked).toBeUndefined();
  });

  test('a later, calmer set of answers never lifts it', () => {
    const events = [...started(), gaveVerdict('call-gp-now', 3), ...checked('gap', 4), ...checked('month', 5), tap(6)];
    expect(on(6, events).locked?.verdict).toBe('call-gp-now');
  });

  test('a release lifts what came before it and was not more urgent, and nothing that comes after', () => {
    const first = gaveVerdict('call-gp-today', 2);
    const second = gaveVerdict('call-gp-now', 3);
    const events = [...started(), first, second, contacted(second, true, 4)];
    expect(on(5, events).locked).toBeUndefined();
    expect(on(5, [...started(), first, second, contacted(first, true, 4)]).locked?.verdict).toBe('call-gp-now');
    expect(on(6, [...events, gaveVerdict('call-gp-today', 5)]).locked?.verdict).toBe('call-gp-today');
  });

  test('an appointment does not lock; after three days it asks "heb je gebeld?"', () => {
    const given = gaveVerdict('gp-appointment', 2);
    const events = [...started(), given];
    expect(on(3, events)).toMatchObject({ standing: { verdict: 'gp-appointment', askContact: false } });
    expect(on(3, events).locked).toBeUndefined();
    expect(on(6, events)).toMatchObject({ standing: { askContact: true, verdictEvent: given.id } });
    expect(on(6, [...events, contacted(given, false, 4)])).toMatchObject({ standing: { askContact: false } });
    expect(on(3, events).rechecks).toContainEqual({ on: dayNumber(5), kind: 'standing-verdict' });
  });

  test('no contact for a week, and the answers still say so: one level up', () => {
    const ill = event('answered', { check: 'intake', answers: { ...calm, fever: 'yes' } }, 2, 14);
    const given = gaveVerdict('gp-appointment', 2);
    const events = [...started(), ill, given];
    expect(on(8, events).locked).toBeUndefined();
    expect(on(9, events, 16).locked).toMatchObject({ verdict: 'call-gp-today', until: 'released' });
    expect(rulesOf(on(9, events, 16).locked?.reasons)?.[0]).toBe('standing-verdict-a-week');
    expect(on(9, [...events, contacted(given, false, 4)], 16).locked).toBeUndefined();
  });

  test('what a doctor has looked at does not stand anew every month; anything more urgent does', () => {
    const given = gaveVerdict('gp-appointment', 2);
    const seen = [...started(), given, contacted(given, true, 4)];
    expect(on(31, [...seen, gaveVerdict('gp-appointment', 30)]).standing).toBeUndefined();
    expect(on(31, [...seen, gaveVerdict('call-gp-today', 30)]).locked?.verdict).toBe('call-gp-today');
    expect(on(31, [...started(), given, gaveVerdict('gp-appointment', 30)]).standing).toBeDefined();
  });

  test('answers that ask for a call without a verdict shown: the check was broken off', () => {
    const events = [...started(), event('answered', { check: 'gap', answers: { 'saddle-feeling': 'yes' } }, 3, 9)];
    expect(on(3, events).locked).toMatchObject({ verdict: 'call-gp-now', until: 'checked' });
    expect(rulesOf(on(3, events).locked?.reasons)).toContain('check-unfinished');
    expect(on(3, events).session).toBeUndefined();
  });
});

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

describe('flare-up', () => {
  const weeks = [3, 9].flatMap((count) => checked('gap', count));
  const before = [...started(), ...weeks, session(8), session(9), checkIn(9, 'next-morning')];
  const flare = [...before, ...checked('pain-jump', 10, 8), event('flareStarted', { day: dayNumber(10) }, 10, 9)];

  test('the red-flag questions come first', () => {
    const unasked = [...before, event('flareStarted', { day: dayNumber(10) }, 10, 9)];
    expect(rulesOf(on(10, unasked).recheck?.reasons)).toEqual(['check-flare']);
    expect(on(10, flare).recheck).toBeUndefined();
  });

  test('60–80 % for a few days, a fixed ramp, then full again', () => {
    const shares = [10, 11, 12, 13, 14, 15, 16].map((count) => on(count, flare).flare?.ramp ?? 1);
    expect(shares[0]).toBe(0.7);
    expect(shares[1]).toBe(0.7);
    expect(shares.at(-1)).toBe(1);
    for (const [index, share] of shares.slice(1).entries())
      expect(share).toBeGreaterThanOrEqual(shares[index] as number);
  });

  test('the doses follow, and never rise meanwhile', () => {
    expect(on(10, flare).session?.exercises[0]?.dose).toMatchObject({ reps: 5 });
    expect(rulesOf(on(10, flare).session?.exercises[0]?.change.reasons)).toContain('flare-reduced');
    const walked = [0, 1, 2].map((count) =>
      event(
        'activityDone',
        { item: 'walking', amount: 10, unit: 'minutes', day: dayNumber(count), trial: false },
        count,
        14,
      ),
    );
    expect(on(10, [...flare, ...walked]).walking?.minutes).toBe(7);
  });

  test('the usual dose comes back after it, not the lent one', () => {
    const lent = [11, 13, 15].flatMap((count) => [
      session(count, { dose: { kind: 'reps', sets: 2, reps: 5 } }),
      tap(count),
    ]);
    expect(on(16, [...flare, ...lent]).session?.exercises[0]?.change.from).toMatchObject({ reps: 8 });
  });

  test('compared with own earlier ones: who had long ones gets more room', () => {
    const earlier = [event('flareStarted', { day: dayNumber(1) }, 1), event('flareEnded', { day: dayNumber(9) }, 9)];
    expect(on(10, [...earlier, ...flare]).flare?.ramp).toBe(0.6);
  });

  test('longer than two weeks: somebody should look along', () => {
    expect(on(24, flare).handOver).toBeUndefined();
    expect(on(25, flare).handOver).toMatchObject({ to: 'physiotherapist', reasons: [{ rule: 'flare-long' }] });
  });

  test('more than three in a month: idem', () => {
    const many = [1, 5, 9, 13].flatMap((count) => [
      event('flareStarted', { day: dayNumber(count) }, count, 7),
      event('flareEnded', { day: dayNumber(count + 2) }, count + 2, 7),
    ]);
    expect(rulesOf(on(16, [...started(), ...many]).handOver?.reasons)).toEqual(['flare-often']);
    expect(on(16, [...started(), ...many.slice(2)]).handOver).toBeUndefined();
  });

  test('asked, not concluded: only when two tellings a day apart are 2 above usual', () => {
    const pain = (value: number, count: number) =>
      event('measured', { measure: 'pain', value, day: dayNumber(count) }, count);
    const usual = [2, 3, 4].map((count) => pain(3, count));
    expect(on(6, [...started(), ...usual, pain(3, 5), pain(5, 6)], 13).askFlare).toBeUndefined();
    expect(rulesOf(on(6, [...started(), ...usual, pain(5, 5), pain(5, 6)], 13).askFlare?.reasons)).toEqual([
      'flare-ask',
    ]);
  });
});

describe('after missed days', () => {
  test('a friendly restart at 80 %, without guilt', () => {
    const advice = on(12, [
      ...started(),
      session(2, { dose: { kind: 'reps', sets: 2, reps: 10 } }),
      ...checked('gap', 12, 8),
    ]);
    expect(advice.restart?.reasons[0]).toMatchObject({ rule: 'restart', values: { days: 10, percent: 80 } });
    expect(advice.session?.exercises[0]).toMatchObject({ dose: { reps: 8 }, change: { step: 'down' } });
  });

  test.each([
    [7, 3, false],
    [7, 4, true],
    [3, 6, false],
    [3, 7, true],
  ])('%i sessions a week, %i days without: %s', (daysPerWeek, days, restart) => {
    const advice = on(2 + days, [...started({ daysPerWeek }), session(2)]);
    expect(advice.restart !== undefined).toBe(restart);
  });
});

describe('hand-over', () => {
  const weekly = (values: readonly number[]) =>
    values.map((value, week) =>
      event('measured', { measure: 'pain', value, day: dayNumber(week * 7 + 1) }, week * 7 + 1),
    );

  test.each([
    ['four weeks, hardly better', [4, 4, 4, 3], 28, 'physiotherapist', 'not-improving-4-weeks'],
    ['four weeks, clearly better', [4, 3, 2, 2], 28, undefined, undefined],
    ['three weeks: too early to say', [4, 4, 4], 21, undefined, undefined],
    ['six weeks, hardly better', [4, 4, 4, 4, 4, 3], 42, 'physiotherapist', 'not-improving-6-weeks'],
    ['two weeks 2 up', [4, 4, 6, 6], 28, 'physiotherapist', 'not-improving-4-weeks'],
  ])('%s', (_what, values, day, to, rule) => {
    const advice = on(day, [...started(), ...weekly(values)]);
    expect(advice.handOver?.to).toBe(to);
    expect(advice.handOver?.reasons[0]?.rule).toBe(rule);
  });

  test('six weeks, hardly better, and a sign that weighs: the GP', () => {
    const thin = event('answered', { check: 'not-improving', answers: { ...calm, 'weight-loss': 'yes' } }, 41);
    const advice = on(42, [...started(), ...weekly([4, 4, 4, 4, 4, 3]), thin]);
    expect(advice.handOver).toMatchObject({ to: 'gp', reasons: [{ rule: 'not-improving-soft-sign' }, {}] });
    expect(advice.handOver?.reasons[0]?.because).toEqual([{ question: 'weight-loss', answer: 'yes' }]);
  });

  test('little pain, but an activity goes 2 better: improving', () => {
    const rating = event('measured', { measure: 'activity', activity: 'activity-1', value: 5, day: dayNumber(27) }, 27);
    expect(on(28, [...started(), ...weekly([4, 4, 4, 4]), rating]).handOver).toBeUndefined();
  });

  test('nothing told is not "no improvement"', () => {
    expect(on(50, started()).handOver).toBeUndefined();
  });

  test('the questions of "not improving" are asked at day 28 and again at day 42', () => {
    const events = [...started(), ...weekly([4, 4, 4, 4, 4, 4])];
    const month = checked('month', 27);
    expect(on(28, [...events, ...month, tap(28)]).recheck).toMatchObject({ kind: 'not-improving' });
    const asked = [...month, ...checked('not-improving', 28)];
    expect(on(29, [...events, ...asked, tap(29)]).recheck).toBeUndefined();
    expect(on(42, [...events, ...asked, ...checked('gap', 41), tap(42)]).recheck).toMatchObject({
      kind: 'not-improving',
    });
  });

  test('two weeks up: the pain questions, and a notice', () => {
    const events = [...started(), ...weekly([3, 3, 5.5, 6])];
    const advice = on(28, [...events, ...checked('month', 27), ...checked('not-improving', 28, 8)]);
    expect(advice.recheck).toMatchObject({ kind: 'two-weeks-up' });
    expect(rulesOf(advice.handOver?.reasons)).toContain('weeks-up');
  });
});

describe('another mode is proposed, never silent', () => {
  test('from the third week of pain light gives way to fixed steps', () => {
    expect(on(20, started()).modeProposal).toBeUndefined();
    expect(on(21, started())).toMatchObject({ mode: 'light', modeProposal: { to: 'time-contingent' } });
  });

  test('who had pain for two weeks already hears it after one', () => {
    const events = [
      event('answered', { check: 'intake', answers: { ...calm, duration: '2-to-4-weeks' } }, 0, 7),
      ...started(),
    ];
    expect(on(6, events).modeProposal).toBeUndefined();
    expect(on(7, events).modeProposal?.to).toBe('time-contingent');
  });

  test('a radicular pattern: when the leg was free of pain for fourteen days', () => {
    const free = event('answered', { check: 'gap', answers: { 'leg-pain': 'none' } }, 5);
    const events = [...started({ mode: 'pain-guided' }), free];
    expect(on(18, events).modeProposal).toBeUndefined();
    expect(on(19, events).modeProposal).toMatchObject({
      to: 'time-contingent',
      reasons: [{ rule: 'mode-leg-pain-gone' }],
    });
    expect(on(19, [...events, session(10, { legSpread: true })]).modeProposal).toBeUndefined();
  });
});

describe('the ladder', () => {
  const top = { dose: { kind: 'reps', sets: 2, reps: 12 } } as const;
  const good = [9, 10].flatMap((count) => [session(count, top), checkIn(count, 'next-morning'), checkIn(count, '48h')]);
  /** Squat at its top as well, without a harder one. */
  const both = good.map((one) =>
    one.kind === 'sessionDone'
      ? { ...one, data: { ...one.data, exercises: one.data.exercises.map((done) => ({ ...done, ...top })) } }
      : one,
  );

  test('two good sessions at the highest dose: the harder one, at its first dose', () => {
    const today = on(11, [...started(), ...both]).session;
    expect(today?.exercises[0]).toMatchObject({ exercise: 'march', planned: 'bridge', dose: { reps: 6 } });
    expect(today?.exercises[0]?.change).toMatchObject({ step: 'up', exercise: 'march' });
    expect(rulesOf(today?.exercises[1]?.change.reasons)?.[0]).toBe('top-dose');
  });

  test('not while anything else rises', () => {
    const today = on(11, [...started(), ...good]).session;
    expect(today?.exercises[1]?.change.step).toBe('up');
    expect(rulesOf(today?.exercises[0]?.change.reasons)?.[0]).toBe('one-thing-at-a-time');
  });

  test('the harder one keeps its first dose for a week', () => {
    const march = { exercise: 'march', insteadOf: 'bridge', dose: { kind: 'reps', sets: 2, reps: 6 } } as const;
    const moved = [...started(), ...both, session(11, march), checkIn(11, 'next-morning')];
    const next = on(12, moved).session?.exercises[0];
    expect(next).toMatchObject({ exercise: 'march', dose: { reps: 6 }, change: { step: 'hold' } });
    expect(rulesOf(next?.change.reasons)?.[0]).toBe('one-thing-at-a-time');
    const later = [...moved, session(17, march), checkIn(17, 'next-morning')];
    expect(on(18, later).session?.exercises[0]?.dose).toMatchObject({ reps: 7 });
  });

  test('not in the week in which another place in the plan changed', () => {
    const swap = event('exerciseSwapped', { from: 'squat', to: 'tilt', why: 'choice' }, 6);
    const today = on(11, [...started(), swap, ...both]).session;
    expect(today?.exercises[0]?.change.step).toBe('hold');
  });

  test('not when it may not be done: radicular pattern keeps to level 2', () => {
    const harder = {
      ...knowledge,
      exercises: knowledge.exercises.map((one) => (one.id === 'march' ? { ...one, level: 3 as const } : one)),
    };
    const advice = advise(fold([...started(), ...both], harder), at(11), harder);
    expect(rulesOf(advice.session?.exercises[0]?.change.reasons)?.[0]).toBe('top-dose');
  });
});

describe('walking and what somebody wants to do again', () => {
  const walk = (count: number, amount = 10) =>
    event(
      'activityDone',
      { item: 'walking', amount, unit: 'minutes', day: dayNumber(count), trial: false, painBefore: 2, painAfter: 2 },
      count,
      14,
    );
  const trial = (count: number, amount: number) =>
    event(
      'activityDone',
      { item: 'activity-1', amount, unit: 'minutes', day: dayNumber(count), trial: true },
      count,
      15,
    );

  test('a week of walks, calm: a small step, a week ahead', () => {
    const week = [0, 1, 3, 4].map((count) => walk(count));
    expect(on(6, [...started(), ...week]).walking).toMatchObject({ minutes: 10, doneThisWeek: 4, targetDays: 5 });
    expect(on(7, [...started(), ...week]).walking).toMatchObject({
      minutes: 12,
      doneThisWeek: 0,
      change: { step: 'up' },
    });
  });

  test('in fixed steps: a tenth a week, whatever single days were like', () => {
    const week = [0, 1, 3].map((count) => walk(count, 25));
    const start = started({ mode: 'time-contingent', walking: { minutes: 20, daysPerWeek: 3, reasons: [] } });
    expect(on(7, [...start, ...week]).walking).toMatchObject({
      minutes: 22,
      change: { reasons: [{ rule: 'weekly-quota' }] },
    });
  });

  test('an empty week: 80 %, once', () => {
    expect(on(7, started()).walking).toMatchObject({
      minutes: 8,
      change: { step: 'down', reasons: [{ rule: 'restart' }] },
    });
    expect(on(28, started()).walking).toMatchObject({ minutes: 8, change: { step: 'hold' } });
  });

  test('an activity: three trials, then 80 % of their mean', () => {
    const [before] = on(3, [...started(), trial(1, 10), trial(2, 20)]).activities;
    expect(before).toMatchObject({ trialsLeft: 1, name: 'tuinieren' });
    expect(before?.quota).toBeUndefined();
    const [after] = on(4, [...started(), trial(1, 10), trial(2, 20), trial(3, 15)]).activities;
    expect(after).toMatchObject({ trialsLeft: 0, quota: 12 });
    expect(rulesOf(after?.reasons)).toEqual(['baseline-quota']);
  });
});

describe('a clock that was set back a day', () => {
  const events = [...started(), session(0), checkIn(0, 'next-morning'), gaveVerdict('call-gp-today', 2)];

  test('nothing is lost, and what was locked stays locked', () => {
    expect(on(1, events).locked?.verdict).toBe('call-gp-today');
    expect(on(-1, events).locked?.verdict).toBe('call-gp-today');
  });

  test('no restart, no gap, no step of time that did not pass', () => {
    const ahead = [...started(), session(5), checkIn(5, 'next-morning')];
    const advice = on(4, ahead);
    expect(advice.restart).toBeUndefined();
    expect(advice.day).toBe(5);
    expect(advice.session?.exercises[0]?.change.from).toMatchObject({ reps: 8 });
    expect(on(-3, ahead)).toMatchObject({ day: 1, week: 1 });
  });

  test('the one tap is asked on the day itself, not answered by a day that has not come', () => {
    expect(on(2, [...started(), ...checked('gap', 3), tap(3)]).recheck).toMatchObject({ kind: 'anything-new' });
  });
});
