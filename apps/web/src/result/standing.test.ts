import { knowledge } from '@rugwijs/clinical';
import type { Answers, Verdict } from '@rugwijs/core';
import { fold, type JournalEvent, makeEvent } from '@rugwijs/journal';
import { describe, expect, test } from 'vitest';
import { ordinary } from '../test-people.ts';
import { isUrgent, practiceIsOpen, shownVerdict, standingOf } from './standing.ts';

const at = (day: number) => `2026-11-0${day}T09:00:00+01:00`;

/** Answers and the verdict shown on them, on one day. */
function check(day: number, answers: Answers, verdict: Verdict): JournalEvent[] {
  const given = { check: 'gap', verdict, atLeast: verdict, atMost: verdict, rules: [], rulesVersion: '1' } as const;
  return [
    makeEvent('answered', { check: 'gap', answers }, { id: `answers-${day}`, at: at(day) }),
    makeEvent('verdictGiven', given, { id: `verdict-${day}`, at: at(day) }),
  ];
}
const standing = (...events: JournalEvent[]) => standingOf(fold(events, knowledge));

describe('what the result shows', () => {
  test('nothing before the first answer', () => {
    expect(standing()).toBeUndefined();
  });

  test('an urgent verdict that nobody came back on is the one asked about, also after calmer answers', () => {
    const urgent = check(1, { ...ordinary, 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' }, 'call-gp-now');
    const later = check(2, ordinary, 'self-care');
    expect(standing(...urgent, ...later)?.given?.event).toBe('verdict-1');
    const released = { verdictEvent: 'verdict-1', with: 'gp', released: true } as const;
    const seen = makeEvent('contacted', released, { id: 'contact', at: at(3) });
    expect(standing(...urgent, ...later, seen)?.given?.event).toBe('verdict-2');
    const notYet = makeEvent('contacted', { ...released, released: false }, { id: 'contact', at: at(3) });
    expect(standing(...urgent, ...later, notYet)?.given?.event).toBe('verdict-1');
  });

  test('a check that was broken off shows the least it can still be, as unfinished', () => {
    const half = makeEvent('answered', { check: 'gap', answers: { fever: 'yes' } }, { id: 'half', at: at(1) });
    expect(standing(half)).toMatchObject({ unfinished: true, verdict: 'call-gp-today' });
    const nothing = makeEvent('answered', { check: 'gap', answers: { fever: 'no' } }, { id: 'half', at: at(1) });
    expect(standing(nothing)).toMatchObject({ unfinished: true, verdict: 'self-care' });
  });

  test('somebody under 18 is told so', () => {
    expect(standing(...check(1, { ...ordinary, age: 17 }, 'gp-appointment'))?.child).toBe(true);
    expect(standing(...check(1, { ...ordinary, age: 18 }, 'self-care'))?.child).toBe(false);
  });

  test('from "bel vandaag" up the call comes first', () => {
    const urgent = (
      ['self-care', 'physiotherapist', 'gp-appointment', 'call-gp-today', 'call-gp-now', 'emergency'] as const
    ).filter(isUrgent);
    expect(urgent).toEqual(['call-gp-today', 'call-gp-now', 'emergency']);
  });
});

test.each([
  ['nothing stands', 'self-care', undefined, 'self-care'],
  ['calm after a call that nobody came back on', 'self-care', 'call-gp-now', 'call-gp-now'],
  ['less urgent after it', 'call-gp-today', 'emergency', 'emergency'],
  ['more urgent after it', 'emergency', 'call-gp-today', 'emergency'],
  ['the same', 'call-gp-today', 'call-gp-today', 'call-gp-today'],
] as const)('a call that stands is only replaced by a more urgent one: %s', (_what, latest, locked, shown) => {
  expect(shownVerdict(latest, locked)).toBe(shown);
});

test.each([
  ['Monday at 8', '2026-11-23T08:00:00', true],
  ['Friday just before 17', '2026-11-27T16:59:00', true],
  ['Friday at 17', '2026-11-27T17:00:00', false],
  ['Tuesday in the night', '2026-11-24T03:00:00', false],
  ['Saturday at noon', '2026-11-28T12:00:00', false],
  ['Sunday at noon', '2026-11-29T12:00:00', false],
])('whom to call: is the own practice open on %s', (_when, moment, open) => {
  expect(practiceIsOpen(new Date(moment))).toBe(open);
});
