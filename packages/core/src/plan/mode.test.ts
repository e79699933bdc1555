import { describe, expect, test } from 'vitest';
import { inputFor, type Person, rules } from './examples.ts';
import { chooseMode, has } from './mode.ts';

const modeOf = (person: Person) => {
  const { mode, reasons } = chooseMode(inputFor(person), rules);
  return [mode, ...reasons.map(({ rule }) => rule)];
};

describe('what drives the dose (triage.md 4.2)', () => {
  test.each<[string, Person, readonly string[]]>([
    ['first days', {}, ['light', 'mode-light']],
    [
      'radicular goes before all',
      { classification: { leg: 'radicular', course: 'persistent' }, risk: { band: 'high' } },
      ['pain-guided', 'mode-pain-guided'],
    ],
    ['fear', { answers: { persisting: ['worry', 'fear'] } }, ['time-contingent', 'mode-fear']],
    ['avoids', { answers: { persisting: ['avoid'] } }, ['time-contingent', 'mode-fear']],
    ['worries', { answers: { persisting: ['worry'] } }, ['light', 'mode-light']],
    ['medium risk', { risk: { band: 'medium' } }, ['time-contingent', 'mode-risk']],
    ['high risk', { risk: { band: 'high' } }, ['time-contingent', 'mode-risk']],
    [
      'persistent, whatever the days',
      { classification: { course: 'persistent' }, answers: { duration: 'over-12-weeks' } },
      ['time-contingent', 'mode-persistent'],
    ],
    ['2 to 4 weeks, better', { answers: { duration: '2-to-4-weeks', course: 'better' } }, ['light', 'mode-light']],
    [
      '2 to 4 weeks, up and down',
      { answers: { duration: '2-to-4-weeks', course: 'up-and-down' } },
      ['light', 'mode-light'],
    ],
    [
      '2 to 4 weeks, the same',
      { answers: { duration: '2-to-4-weeks', course: 'same' } },
      ['time-contingent', 'mode-stuck'],
    ],
    [
      '2 to 4 weeks, worse',
      { answers: { duration: '2-to-4-weeks', course: 'worse' } },
      ['time-contingent', 'mode-stuck'],
    ],
    [
      '2 to 4 weeks, fast worse',
      { answers: { duration: '2-to-4-weeks', course: 'fast-worse' } },
      ['time-contingent', 'mode-stuck'],
    ],
    [
      'under 2 weeks is what counts, also when it is not called acute',
      { classification: { course: 'subacute' }, answers: { course: 'better' } },
      ['light', 'mode-light'],
    ],
    ['under 2 weeks, worse', { answers: { course: 'worse' } }, ['light', 'mode-light']],
    [
      '4 to 6 weeks',
      { answers: { duration: '4-to-6-weeks', course: 'better' } },
      ['time-contingent', 'mode-three-weeks'],
    ],
    [
      '6 to 12 weeks',
      { answers: { duration: '6-to-12-weeks', course: 'better' } },
      ['time-contingent', 'mode-three-weeks'],
    ],
    [
      'over 12 weeks, not yet called persistent',
      { answers: { duration: 'over-12-weeks', course: 'better' } },
      ['time-contingent', 'mode-three-weeks'],
    ],
    [
      'unknown, subacute',
      { answers: { duration: 'unknown' }, classification: { course: 'subacute' } },
      ['time-contingent', 'mode-three-weeks'],
    ],
    ['unknown, acute', { answers: { duration: 'unknown' } }, ['light', 'mode-light']],
    ['20 days by date, better', { painSince: '2026-11-02', answers: { course: 'better' } }, ['light', 'mode-light']],
    [
      '21 days by date, better',
      { painSince: '2026-11-01', answers: { course: 'better' } },
      ['time-contingent', 'mode-three-weeks'],
    ],
    ['13 days by date, stuck', { painSince: '2026-11-09' }, ['light', 'mode-light']],
    ['14 days by date, stuck', { painSince: '2026-11-08' }, ['time-contingent', 'mode-stuck']],
    ['claudication', { classification: { leg: 'claudication' } }, ['time-contingent', 'mode-claudication']],
    [
      'all reasons, in order',
      {
        classification: { leg: 'claudication', course: 'persistent' },
        risk: { band: 'high' },
        answers: { persisting: ['fear'] },
      },
      ['time-contingent', 'mode-fear', 'mode-risk', 'mode-persistent', 'mode-claudication'],
    ],
  ])('%s', (_what, person, expected) => {
    expect(modeOf(person)).toEqual(expected);
  });
});

describe('what the reasons show', () => {
  const all = { 'leg-features': ['cough'], 'relief-sitting': 'yes', episodes: 'first', pain: 4, 'start-back': 'high' };
  const first = (person: Person) =>
    chooseMode(inputFor({ ...person, answers: { ...all, ...person.answers } }), rules).reasons[0];
  const asked = (person: Person) => first(person)?.because.map(({ question }) => question);

  test.each<[string, Person, readonly string[]]>([
    ['pain-guided', { classification: { leg: 'radicular' } }, ['leg-pain', 'leg-features']],
    ['fear', { answers: { persisting: ['fear'] } }, ['persisting']],
    [
      'own risk',
      { risk: { band: 'high' } },
      ['persisting', 'episodes', 'function-limit', 'leg-pain', 'pain', 'duration'],
    ],
    ['outside risk', { risk: { band: 'high', from: 'start-back' } }, ['start-back']],
    ['persistent', { classification: { course: 'persistent' } }, ['duration']],
    ['three weeks', { answers: { duration: '4-to-6-weeks' } }, ['duration']],
    ['stuck', { answers: { duration: '2-to-4-weeks' } }, ['duration', 'course']],
    ['claudication', { classification: { leg: 'claudication' } }, ['relief-sitting', 'leg-pain', 'age']],
    ['light', {}, ['duration', 'course', 'leg-pain', 'persisting']],
  ])('%s', (_what, person, questions) => {
    expect(asked(person)).toEqual(questions);
  });

  test('numbers', () => {
    expect(first({ risk: { band: 'medium' } })?.values).toEqual({ band: 'medium' });
    expect(first({ answers: { duration: '4-to-6-weeks' } })?.values).toEqual({ days: 28 });
    expect(first({ answers: { duration: '6-to-12-weeks' } })?.values).toEqual({ days: 42 });
    expect(first({ answers: { duration: 'over-12-weeks' } })?.values).toEqual({ days: 84 });
    expect(first({ painSince: '2026-10-01' })?.values).toEqual({ days: 52 });
    expect(first({ painSince: '2026-10-01', answers: { duration: 'unknown' } })?.values).toEqual({ days: 52 });
    const subacute = { classification: { course: 'subacute' } } as const;
    expect(first({ ...subacute, answers: { duration: 'unknown' } })).not.toHaveProperty('values');
    expect(first({ ...subacute, unasked: ['duration'] })).not.toHaveProperty('values');
    expect(first({})?.sources).toEqual(['source of mode-light']);
  });
});

test('ticked', () => {
  expect(has({ a: ['x', 'y'] }, 'a', 'y')).toBe(true);
  expect(has({ a: ['x'] }, 'a', 'y')).toBe(false);
  expect(has({ a: 'xy' }, 'a', 'y')).toBe(false);
  expect(has({}, 'a', 'y')).toBe(false);
});
