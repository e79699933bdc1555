import type { Answers } from '@rugwijs/core';
import { type JournalEvent, makeEvent } from '@rugwijs/journal';
import { beforeEach, expect, test, vi } from 'vitest';
import { advice, events, person } from '../device/journal.ts';
import { ordinary } from '../test-people.ts';
import { peopleGoFirst } from './people-first.tsx';

/** 113 stands first for as long as thoughts of not wanting to live are told, whatever else holds the exercises back. */

type At = (minute: number) => JournalEvent;
const told =
  (check: 'intake' | 'free-text', answers: Answers): At =>
  (minute) =>
    makeEvent('answered', { check, answers }, when(minute));
const verdict =
  (level: 'self-care' | 'call-gp-today' | 'emergency', rules: readonly string[]): At =>
  (minute) =>
    makeEvent(
      'verdictGiven',
      { check: 'intake', verdict: level, atLeast: level, atMost: level, rules, rulesVersion: 'test' },
      when(minute),
    );
const released =
  (verdictEvent: string): At =>
  (minute) =>
    makeEvent('contacted', { verdictEvent, with: 'gp', released: true }, when(minute));
const when = (minute: number) => ({ id: `e${minute}`, at: `2026-11-22T09:0${minute}:00+01:00` });

const calmCheck = [told('intake', ordinary), verdict('self-care', [])];
const coldLeg = [told('intake', { ...ordinary, 'cold-leg': 'yes' }), verdict('emergency', ['cold-leg'])];
const dark = (answer: 'yes' | 'no' | 'unknown') => told('free-text', { 'self-harm': answer });

beforeEach(() => {
  vi.setSystemTime('2026-11-22T10:00:00+01:00');
});

test.each<readonly [string, readonly At[], boolean]>([
  ['a calm check', calmCheck, false],
  ['a yes after it', [...calmCheck, dark('yes')], true],
  ['not known is never a no', [...calmCheck, dark('unknown')], true],
  ['another call stands, and nothing dark was told', coldLeg, false],
  ['another call stands', [...coldLeg, dark('yes')], true],
  ['another call stands, and a yes and then a no to the alarm questions', [...coldLeg, dark('yes'), dark('no')], false],
  ['the call about it stands', [...calmCheck, dark('yes'), verdict('call-gp-today', ['self-harm'])], true],
  [
    'a doctor who was called about it lets the exercises go on',
    [...calmCheck, dark('yes'), verdict('call-gp-today', ['self-harm']), released('e3')],
    false,
  ],
])('%s', (_what, story, expected) => {
  events.value = story.map((event, minute) => event(minute));
  expect(peopleGoFirst(person.value, advice.value)).toBe(expected);
});
