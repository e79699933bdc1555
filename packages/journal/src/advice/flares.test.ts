import { describe, expect, test } from 'vitest';
import { checked, checkIn, dayNumber, event, session, started } from '../examples/events.ts';
import { on, rulesOf, tap } from './examples.ts';

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
