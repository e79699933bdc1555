import type { DarkAnswer } from '@rugwijs/core';
import { type JournalEvent, makeEvent } from '@rugwijs/journal';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { advice, events, person } from '../../device/journal.ts';
import { sessionGate } from '../../session/gate.ts';
import { ordinary } from '../../test-people.ts';
import { situationOf } from '../../today/situation.ts';
import { keepCheck } from './keep-check.ts';

/** What was told of not wanting to live in the weekly check holds the exercises back as the same answer in the Rugcheck does. */

const given = {
  check: 'intake',
  verdict: 'self-care',
  atLeast: 'self-care',
  atMost: 'self-care',
  rules: [],
  rulesVersion: 'test',
} as const;

beforeEach(() => {
  vi.setSystemTime('2026-11-22T10:00:00+01:00');
  const at = '2026-11-22T09:00:00+01:00';
  events.value = [
    makeEvent('answered', { check: 'intake', answers: ordinary }, { id: 'a', at }),
    makeEvent('verdictGiven', given, { id: 'b', at }),
  ];
});

const held = { 'self-harm': 'yes', session: 'locked', today: 'broken-off', by: ['check-unfinished', 'self-harm'] };
const open = { session: 'nothing', today: 'no-plan', by: [] };

describe('what the weekly check of mood does to the exercises', () => {
  test.each<readonly [string, readonly DarkAnswer[], object]>([
    ['no', ['no'], { 'self-harm': 'no', ...open }],
    ['yes: people and the alarm questions go first, everywhere', ['yes'], held],
    ['not known is never a no', ['unknown'], { ...held, 'self-harm': 'unknown' }],
    ['rather not said is the row of the Rugcheck skipped', ['rather-not'], { 'self-harm': 'skip', ...open }],
    ['yes, and then no: only the alarm questions take it back', ['yes', 'no'], held],
    ['yes, and then rather not said', ['yes', 'rather-not'], held],
    ['yes, and then not known', ['yes', 'unknown'], held],
    ['rather not said, and then yes', ['rather-not', 'yes'], held],
  ])('%s', async (_what, told, expected) => {
    for (const dark of told) await keepCheck({ day: '2026-11-22', dark });
    expect({
      'self-harm': person.value.answers['self-harm'],
      session: sessionGate(person.value, advice.value).kind,
      today: situationOf(person.value, advice.value),
      by: advice.value.locked?.reasons.map(({ rule }) => rule) ?? [],
    }).toEqual(expected);
    expect(person.value.logs.moodChecked.map(({ dark }) => dark)).toEqual(told);
  });

  const called = { ...given, verdict: 'call-gp-today', atLeast: 'call-gp-today', atMost: 'call-gp-now' } as const;
  const after = (minute: number) => `2026-11-22T09:1${minute}:00+01:00`;
  const bleeding = { ...ordinary, anticoagulants: 'yes', fall: 'yes', duration: '6-to-12-weeks' };
  const advised = [
    makeEvent('answered', { check: 'intake', answers: bleeding }, { id: 'c', at: after(0) }),
    makeEvent('verdictGiven', { ...called, rules: ['bleeding'] }, { id: 'd', at: after(1) }),
  ];
  const released = makeEvent(
    'contacted',
    { verdictEvent: 'd', with: 'huisarts', released: true },
    { id: 'e', at: after(2) },
  );
  const brokenOff = makeEvent('answered', { check: 'free-text', answers: { fever: 'yes' } }, { id: 'f', at: after(3) });

  test.each<readonly [string, readonly JournalEvent[], readonly DarkAnswer[], readonly string[]]>([
    ['released, and no', [released], ['no'], []],
    ['released, and rather not said: the doctor has looked at it', [released], ['rather-not'], []],
    ['released, and not known', [released], ['unknown'], ['check-unfinished', 'bleeding', 'self-harm']],
    ['not released, and rather not said', [], ['rather-not'], ['standing-verdict', 'bleeding']],
    [
      'questions broken off at another sign, and rather not said',
      [released, brokenOff],
      ['rather-not'],
      ['check-unfinished', 'fever', 'bleeding'],
    ],
  ])('after a call for bleeding: %s', async (_what, more, told, by) => {
    events.value = [...events.value, ...advised, ...more];
    for (const dark of told) await keepCheck({ day: '2026-11-22', dark });
    expect(advice.value.locked?.reasons.map(({ rule }) => rule) ?? []).toEqual(by);
  });
});
