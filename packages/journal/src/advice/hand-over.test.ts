import { type DarkAnswer, goesOnMeanwhile, type HandOverTo, type Score } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { calm, checked, dayNumber, event, session, started } from '../examples/events.ts';
import { on, rulesOf, tap } from './examples.ts';

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

describe('what a tool heard is said on every screen', () => {
  const leg = (legPain: Score, count: number) => event('legChecked', { day: dayNumber(count), legPain }, count);
  const mood = (dark: DarkAnswer) => event('moodChecked', { day: dayNumber(9), low: 2, dark }, 9);
  const weak = event('legChecked', { day: dayNumber(9), side: 'left', stairs: 'no' }, 9);
  const both = event('legChecked', { day: dayNumber(9), side: 'both' }, 9);
  const sleep = (wheel: 'yes' | 'no') =>
    event('sleepChecked', { day: dayNumber(9), answers: { wheel, 'breath-stops': 'no', months: 'no' } }, 9);
  const stuck = [0, 7, 14, 21].map((count) =>
    event('measured', { measure: 'pain', value: 4, day: dayNumber(count + 1) }, count + 1),
  );
  const feared = event('feared', { activity: 'lift', name: 'Tillen', harm: 80, day: dayNumber(9) }, 9);

  test.each<readonly [string, readonly JournalEvent[], HandOverTo | undefined, readonly string[]]>([
    ['pain in the leg 9, twice', [leg(9, 2), leg(9, 9)], 'gp', ['leg-severe']],
    ['pain in the leg 9, once', [leg(4, 2), leg(9, 9)], undefined, []],
    ['a weakness in the leg', [weak], 'gp-today', ['leg-known']],
    ['both legs', [both], 'gp-today', ['leg-both']],
    ['a weakness, and sleepy at the wheel', [weak, sleep('yes')], 'gp-today', ['leg-known', 'sleep-wheel']],
    ['sleepy at the wheel', [sleep('yes')], 'gp', ['sleep-wheel']],
    ['sleeps well', [sleep('no')], undefined, []],
    ['thoughts of not wanting to live', [mood('yes')], 'people', ['mood-dark-thoughts']],
    ['would rather not say', [mood('rather-not')], 'people', ['mood-dark-unsure']],
    ['no such thoughts', [mood('no')], undefined, []],
    ['every rung very fearful', [feared], 'physiotherapist', ['fear-physio-high']],
    [
      'both of these: the most urgent first',
      [feared, mood('yes')],
      'people',
      ['mood-dark-thoughts', 'fear-physio-high'],
    ],
  ])('%s', (_what, told, to, rules) => {
    const advice = on(10, [...started(), ...told]);
    expect({ to: advice.handOver?.to, rules: rulesOf(advice.handOver?.reasons) ?? [] }).toEqual({ to, rules });
  });

  test('also before there is a plan', () => {
    expect(on(10, [...checked('intake', 0), leg(9, 2), leg(9, 9)]).handOver?.to).toBe('gp');
  });

  test('beside the weeks of the plan: all reasons', () => {
    const advice = on(28, [...started(), ...stuck, leg(9, 2), leg(9, 9)]);
    expect(advice.handOver?.to).toBe('gp');
    expect(rulesOf(advice.handOver?.reasons)).toEqual(['leg-severe', 'not-improving-4-weeks']);
  });

  test('only what the weeks of the plan say lets it simply go on', () => {
    const goesOn = (told: readonly JournalEvent[]) => {
      const { handOver } = on(28, [...started(), ...told]);
      return handOver && goesOnMeanwhile(handOver);
    };
    expect([goesOn(stuck), goesOn([feared]), goesOn([...stuck, weak]), goesOn([...stuck, sleep('yes')])]).toEqual([
      true,
      false,
      false,
      false,
    ]);
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
