import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { calm, checked, dayNumber, event, started } from '../examples/events.ts';
import { contacted, gaveVerdict, on, rulesOf, tap } from './examples.ts';

describe('a verdict that stands', () => {
  test.each(['call-gp-now', 'call-gp-today'] as const)('%s locks the plan until the doctor released it', (verdict) => {
    const given = gaveVerdict(verdict, 3);
    const events = [...started(), given];
    expect(on(3, events, 20)).toMatchObject({ locked: { verdict, until: 'released', verdictEvent: given.id } });
    expect(on(3, events, 20).session).toBeUndefined();
    expect(on(60, [...events, contacted(given, false, 4)]).locked?.verdict).toBe(verdict);
    expect(on(5, [...events, contacted(given, true, 4)]).locked).toBeUndefined();
  });

  test('released, it does not come back when questions of the plan are answered after it', () => {
    const given = gaveVerdict('call-gp-today', 3);
    const ill = event('answered', { check: 'gap', answers: { ...calm, fever: 'yes' } }, 3, 9);
    const plan = event('answered', { check: 'plan-intake', answers: { floor: 'no' } }, 5, 9);
    expect(on(6, [...started(), ill, given, contacted(given, true, 4), plan]).locked).toBeUndefined();
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

  const told = event('answered', { check: 'gap', answers: { 'saddle-feeling': 'yes' } }, 3, 9);
  const skipped = (count: number) => event('answered', { check: 'free-text', answers: { fever: 'skip' } }, count, 10);
  const given = gaveVerdict('call-gp-now', 3);
  const released = [given, contacted(given, true, 4)];
  test.each<readonly [string, readonly JournalEvent[], string | undefined]>([
    ['broken off, and then "nothing new"', [told, tap(5)], 'checked'],
    ['broken off, and then a question skipped', [told, skipped(5)], 'checked'],
    ['released, and then "nothing new"', [told, ...released, tap(5)], undefined],
    ['released, and then a question skipped', [told, ...released, skipped(5)], undefined],
    ['released, and then "I don’t know"', [told, ...released, tap(5, 'unknown')], 'checked'],
  ])('%s', (_what, events, until) => {
    expect(on(5, [...started(), ...events]).locked?.until).toBe(until);
  });
});
