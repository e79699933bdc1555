import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { checked, checkIn, dayNumber, event, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { alarmDays } from './alarms.ts';
import { gaveVerdict, on, rulesOf, tap } from './examples.ts';

const days = (...events: readonly JournalEvent[]) => alarmDays(fold([...started(), ...events], knowledge), knowledge);

describe('days with an alarm sign', () => {
  test.each<readonly [string, JournalEvent, readonly number[]]>([
    ['a verdict that locks', gaveVerdict('call-gp-today', 3), [3]],
    ['one that locks at once', gaveVerdict('call-gp-now', 3), [3]],
    ['an appointment', gaveVerdict('gp-appointment', 3), []],
    ['a leg sign in a session', session(3, { legSpread: true }), [3]],
    ['a nerve sign in a session', session(3, { nerveSign: true }), [3]],
    ['a session without', session(3), []],
    ['"yes" at a check-in', checkIn(3, 'next-morning', { anythingNew: 'yes' }), [4]],
    ['"weet ik niet" at a check-in', checkIn(3, 'next-morning', { anythingNew: 'unknown' }), [4]],
    ['"no" at a check-in', checkIn(3, 'next-morning'), []],
    ['"yes" to the one tap', tap(3, 'yes'), [3]],
    ['"weet ik niet" to the one tap', tap(3, 'unknown'), [3]],
    ['"no" to the one tap', tap(3), []],
    ['another check', event('answered', { check: 'gap', answers: { fever: 'no' } }, 3), []],
  ])('%s', (_what, event, expected) => {
    expect(days(event)).toEqual(expected.map(dayNumber));
  });

  test('oldest first, whatever kind they are', () => {
    const events = [tap(2, 'yes'), checkIn(3, '48h', { anythingNew: 'yes' }), session(4, { nerveSign: true })];
    expect(days(...events, gaveVerdict('call-gp-now', 6))).toEqual([2, 4, 5, 6].map(dayNumber));
  });

  test('no dose rises in the week after "weet ik niet" at a check-in, even when the questions ended calmly', () => {
    const unsure = checkIn(0, 'next-morning', { anythingNew: 'unknown' });
    const change = on(1, [...started(), session(0), unsure, ...checked('anything-new', 1)]).session?.exercises[0]
      ?.change;
    expect(change?.step).toBe('hold');
    expect(rulesOf(change?.reasons)?.[0]).toBe('no-rise-after-alarm');
  });
});
