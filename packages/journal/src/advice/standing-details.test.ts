import type { Verdict } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { at, calm, checked, dayNumber, event, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { advise } from './advise.ts';
import { contacted, on, rulesOf } from './examples.ts';

/** A verdict on day `count` at 15:00, by these rules. */
function given(verdict: Verdict, count: number, rules: readonly string[] = ['cauda-equina'], hour = 15): JournalEvent {
  const data = { check: 'gap', verdict, atLeast: verdict, atMost: verdict, rules, rulesVersion: 'test' } as const;
  return event('verdictGiven', data, count, hour);
}
const feverish = event('answered', { check: 'gap', answers: { ...calm, fever: 'yes' } }, 2, 14);
const saddle = event('answered', { check: 'gap', answers: { ...calm, 'saddle-feeling': 'yes' } }, 2, 14);

describe('which verdicts stand', () => {
  test.each<readonly [Verdict, boolean, boolean]>([
    ['self-care', false, false],
    ['physiotherapist', false, false],
    ['gp-appointment', true, false],
    ['call-gp-today', true, true],
    ['call-gp-now', true, true],
    ['emergency', true, true],
  ])('%s: stands %s, locks %s', (verdict, stands, locks) => {
    const advice = on(3, [...started(), given(verdict, 2)]);
    expect(advice.standing?.verdict).toBe(stands ? verdict : undefined);
    expect(advice.locked?.verdict).toBe(locks ? verdict : undefined);
  });

  test('an undecided one is at least as urgent as it must be', () => {
    const data = { check: 'gap', verdict: 'undecided', atLeast: 'call-gp-today', atMost: 'emergency' } as const;
    const open = event('verdictGiven', { ...data, rules: [], rulesVersion: 'test' }, 2);
    expect(on(3, [...started(), open]).locked?.verdict).toBe('call-gp-today');
  });

  test('of several the most urgent, and of equals the latest', () => {
    const [now, today, later] = [given('call-gp-now', 2), given('call-gp-today', 3), given('call-gp-now', 4)];
    expect(on(5, [...started(), now, today]).locked?.verdictEvent).toBe(now.id);
    expect(on(5, [...started(), now, today, later]).locked?.verdictEvent).toBe(later.id);
  });
});

describe('what a release covers', () => {
  const first = given('call-gp-today', 2);

  test('a contact about nothing that was given releases nothing', () => {
    expect(on(5, [...started(), first, contacted({ ...first, id: 'other' }, true, 4)]).locked).toBeDefined();
  });

  test('an earlier verdict of the same urgency, not a later one', () => {
    const second = given('call-gp-today', 3, ['fever']);
    expect(on(5, [...started(), first, second, contacted(second, true, 4)]).locked).toBeUndefined();
    expect(on(5, [...started(), first, second, contacted(first, true, 4)]).locked?.verdictEvent).toBe(second.id);
  });

  test('a calmer verdict of later, released, releases nothing more urgent', () => {
    const calmer = given('gp-appointment', 3);
    expect(on(5, [...started(), first, calmer, contacted(calmer, true, 4)]).locked?.verdictEvent).toBe(first.id);
  });

  test('a later remark does not lock again', () => {
    const events = [...started(), first, contacted(first, true, 3), contacted(first, false, 4)];
    expect(on(5, events).locked).toBeUndefined();
    expect(fold(events, knowledge).verdicts.at(-1)?.contact).toMatchObject({ released: true });
  });
});

describe('what a doctor looked at', () => {
  const seen = (rules: readonly string[], after: readonly string[], verdict: Verdict = 'gp-appointment') => {
    const one = given(verdict, 2, rules);
    return on(31, [...started(), one, contacted(one, true, 4), given('gp-appointment', 30, after)]).standing;
  };

  test.each<readonly [string, readonly string[], readonly string[], boolean]>([
    ['the same rule', ['old-cancer'], ['old-cancer'], false],
    ['fewer rules', ['old-cancer', 'finding'], ['finding'], false],
    ['one more rule', ['old-cancer'], ['old-cancer', 'finding'], true],
    ['another rule', ['old-cancer'], ['finding'], true],
    ['no rule named', ['old-cancer'], [], true],
  ])('%s: stands %s', (_what, before, after, stands) => {
    expect(seen(before, after) !== undefined).toBe(stands);
  });

  test('rules of two visits together', () => {
    const [one, two] = [given('gp-appointment', 2, ['a']), given('call-gp-today', 3, ['b'])];
    const visits = [one, two, contacted(one, true, 4), contacted({ ...two }, true, 5)];
    expect(on(31, [...started(), ...visits, given('gp-appointment', 30, ['a', 'b'])]).standing).toBeUndefined();
  });

  test('a visit of later says nothing of an appointment of before', () => {
    const [one, two] = [given('gp-appointment', 2, ['a']), given('gp-appointment', 3, ['a'])];
    expect(on(6, [...started(), one, two, contacted(one, true, 4)]).standing?.verdictEvent).toBe(two.id);
  });

  test('a visit of later says nothing of before', () => {
    const [one, two] = [given('gp-appointment', 2, ['a']), given('call-gp-today', 3, ['a'])];
    expect(on(6, [...started(), one, two, contacted(one, true, 4)]).locked?.verdict).toBe('call-gp-today');
  });
});

describe('a week without contact: one level up', () => {
  const level = (count: number, ...events: readonly JournalEvent[]) =>
    on(count, [...started(), ...events]).standing?.verdict;

  test.each<readonly [Verdict, JournalEvent, Verdict]>([
    ['gp-appointment', feverish, 'call-gp-today'],
    ['call-gp-today', feverish, 'call-gp-now'],
    ['call-gp-now', saddle, 'call-gp-now'],
    ['emergency', saddle, 'emergency'],
  ])('%s', (verdict, answers, raised) => {
    expect(level(8, answers, given(verdict, 2))).toBe(verdict);
    expect(level(9, answers, given(verdict, 2))).toBe(raised);
  });

  test('a contact about another verdict is none about this one', () => {
    const other = given('gp-appointment', 1, ['other']);
    expect(level(9, feverish, other, given('gp-appointment', 2), contacted(other, false, 3))).toBe('call-gp-today');
  });

  test('not when the answers do not say so any more', () => {
    expect(level(30, given('gp-appointment', 2))).toBe('gp-appointment');
  });

  test('without any answers left it still may be true', () => {
    const alone = advise(fold([given('gp-appointment', 2)], knowledge), at(9, 16), knowledge);
    expect(alone.standing?.verdict).toBe('call-gp-today');
  });

  test('says since when, and for which rules of now', () => {
    const reasons = on(9, [...started(), feverish, given('call-gp-today', 2, ['fever'])], 16).locked?.reasons;
    expect(rulesOf(reasons)).toEqual(['standing-verdict-a-week', 'fever']);
    expect(reasons?.[0]).toMatchObject({ values: { verdict: 'call-gp-now', since: dayNumber(2) } });
    const fresh = on(3, [...started(), feverish, given('call-gp-today', 2, ['other'])]).locked?.reasons;
    expect(rulesOf(fresh)).toEqual(['standing-verdict']);
  });
});

describe('"heb je gebeld?" once its time has come', () => {
  const asks = (verdict: Verdict, hours: number) => {
    const events = [...started(), given(verdict, 2, ['a'], 0)];
    return advise(fold(events, knowledge), at(2 + Math.floor(hours / 24), hours % 24), knowledge).standing?.askContact;
  };

  test.each<readonly [Verdict, number]>([
    ['emergency', 2],
    ['call-gp-now', 2],
    ['call-gp-today', 14],
    ['gp-appointment', 72],
  ])('%s: after %i hours', (verdict, hours) => {
    expect(asks(verdict, hours - 1)).toBe(false);
    expect(asks(verdict, hours)).toBe(true);
  });

  test('an urgency without a time of its own is asked about at once', () => {
    const { checks } = knowledge.adaptation.thresholds;
    const thresholds = { ...knowledge.adaptation.thresholds, checks: { ...checks, askContactAfterHours: {} } };
    const known = { ...knowledge, adaptation: { ...knowledge.adaptation, thresholds } };
    const events = [...started(), given('gp-appointment', 2)];
    expect(advise(fold(events, known), at(2, 15), known).standing?.askContact).toBe(true);
  });
});

describe('a check that was broken off', () => {
  const broken = event('answered', { check: 'gap', answers: { 'saddle-feeling': 'yes' } }, 3, 9);

  test('nothing to name in a contact: no verdict was given', () => {
    const locked = on(3, [...started(), broken]).locked;
    expect(locked).toMatchObject({ verdict: 'call-gp-now', until: 'checked' });
    expect(locked).not.toHaveProperty('verdictEvent');
    expect(locked?.reasons[0]).toMatchObject({ rule: 'check-unfinished', values: { verdict: 'call-gp-now' } });
    expect(rulesOf(locked?.reasons)).toEqual(['check-unfinished', 'cauda-equina']);
  });

  test('until it ended in a verdict, at that moment or later', () => {
    expect(on(3, [...started(), broken, ...checked('gap', 3, 9)]).locked).toBeUndefined();
    expect(on(3, [...started(), ...checked('gap', 3, 8), broken]).locked).toBeDefined();
    expect(on(3, [...started(), broken, given('self-care', 3, [], 9)]).locked).toBeUndefined();
  });

  test('the questions of the plan are no check', () => {
    const planned = event('answered', { check: 'plan-intake', answers: { pain: 4 } }, 3, 9, 30);
    expect(on(3, [...started(), broken, planned]).locked).toBeDefined();
    expect(
      on(3, [planned, event('answered', { check: 'plan-intake', answers: calm }, 3, 9, 40)]).locked,
    ).toBeUndefined();
  });

  test('a calm tap is no broken check; more than a tap is', () => {
    const tap = (answers: object) => event('answered', { check: 'anything-new', answers: { ...answers } }, 3, 10);
    const old = event('answered', { check: 'gap', answers: { fever: 'yes' } }, 2, 9);
    const shown = [old, given('self-care', 2, [], 10)];
    expect(on(3, [...started(), ...shown, tap({ 'anything-new': 'no' })], 11).locked).toBeUndefined();
    expect(on(3, [...started(), ...shown, tap({ 'anything-new': 'no', pain: 4 })], 11).locked).toBeDefined();
    expect(on(3, [...started(), ...shown, tap({ 'anything-new': 'unknown' })], 11).locked).toBeDefined();
  });
});
