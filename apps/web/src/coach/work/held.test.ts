import { knowledge } from '@rugwijs/clinical';
import { advise, type EventData, type EventKind, fold, type JournalEvent, makeEvent } from '@rugwijs/journal';
import { describe, expect, test } from 'vitest';
import { ordinary } from '../../test-people.ts';
import { heldNow, heldOn } from './held.ts';

/** What goes before more hours of work, now and on the days before: as the screens said it then. */

const instant = (day: number) => `2026-11-${String(day).padStart(2, '0')}`;
let count = 0;
const event = <K extends EventKind>(kind: K, data: EventData[K], day: number): JournalEvent => {
  count += 1;
  return makeEvent(kind, data, { id: `e${count}`, at: `${instant(day)}T12:00:00+01:00` });
};

const verdict = (check: 'intake' | 'anything-new' | 'free-text', given: 'self-care' | 'call-gp-today', day: number) =>
  event(
    'verdictGiven',
    { check, verdict: given, atLeast: given, atMost: given, rules: ['fracture'], rulesVersion: 'test' },
    day,
  );
const called = verdict('anything-new', 'call-gp-today', 4);
const released = event('contacted', { verdictEvent: called.id, with: 'huisarts', released: true }, 6);
/** A sign was told that asks for a call; the questions were not finished. */
const brokenOff = event('answered', { check: 'free-text', answers: { 'self-harm': 'yes' } }, 4);
const lookedAgain = event('answered', { check: 'free-text', answers: { 'self-harm': 'no' } }, 6);
const tapped = event('answered', { check: 'anything-new', answers: { 'anything-new': 'unknown' } }, 4);
const begun = [event('answered', { check: 'intake', answers: ordinary }, 2), verdict('intake', 'self-care', 2)];

describe('what goes before more hours', () => {
  test.each<readonly [string, readonly JournalEvent[], readonly (string | undefined)[]]>([
    ['an advice to call, until a doctor released it', [called, released], [undefined, 'call', 'call', undefined]],
    [
      'questions about something told, until they are answered',
      [tapped, verdict('anything-new', 'self-care', 6)],
      [undefined, 'first', 'first', undefined],
    ],
    [
      'alarm questions that were broken off at a sign: no call was advised yet',
      [brokenOff, lookedAgain, verdict('free-text', 'self-care', 6)],
      [undefined, 'first', 'first', undefined],
    ],
  ])('%s: from the third to the sixth of the month', (_what, told, held) => {
    const events = [...begun, ...told];
    expect([3, 4, 5, 6].map((day) => heldOn(events, instant(day)))).toEqual(held);
  });

  test('now it is what the advice of now says', () => {
    const person = fold([...begun, called], knowledge);
    expect(heldNow(person, advise(person, '2026-11-04T13:00:00+01:00', knowledge))).toBe('call');
  });
});
