import { addDays, type CoachFacts, choosePrompt, prompters } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { coachKnowledge } from '../coach-knowledge.ts';

/** When the home tests and the ladder may ask for attention: seldom, and never in a flare-up. */

const today = '2026-03-20';
const own = prompters.filter(({ tool }) => tool === 'strength' || tool === 'fear');
const nothing = { feared: [], exposed: [], tested: [], prompted: [] };

function asks(logs: object, more: Partial<CoachFacts> = {}): string | undefined {
  const facts = {
    today,
    week: 3,
    answers: {},
    logs: { ...nothing, ...logs },
    pain: [],
    sessions: [],
    flares: [],
    inFlare: false,
    ...more,
  } as unknown as CoachFacts;
  return choosePrompt(own, facts, coachKnowledge)?.reasons[0]?.rule;
}

const tried = (daysAgo: number) => ({
  tested: [{ test: 'plank', day: addDays(today, -daysAgo), value: 30, ended: 'tired' }],
});
const predicted = (daysAgo: number, more: object = {}) => ({
  feared: [{}],
  exposed: [{ activity: 'a', day: addDays(today, -daysAgo), expected: 8, done: false, ...more }],
});
const afraid = { answers: { persisting: ['fear'] } };

describe('asking for attention', () => {
  test.each([
    ['nothing done, nothing told', {}, {}, undefined],
    ['a test four weeks ago', tried(28), {}, 'strength-due'],
    ['a test three weeks ago', tried(27), {}, undefined],
    ['a test long ago, in a flare-up', tried(60), { inFlare: true }, undefined],
    ['fear was told, no ladder', {}, afraid, 'fear-may-help'],
    ['fear was told, in a flare-up', {}, { ...afraid, inFlare: true }, undefined],
    ['fear was told, before there is a plan', {}, { ...afraid, week: 0 }, undefined],
    ['fear was told, a ladder stands', { feared: [{}] }, afraid, undefined],
    ['a prediction of yesterday without an end', predicted(1), {}, 'fear-how-went'],
    ['a prediction of today', predicted(0), {}, undefined],
    ['a prediction of five days ago', predicted(5), {}, undefined],
    ['it was told that it did not work out', predicted(1, { left: true }), {}, undefined],
    ['it was told how it went', predicted(1, { done: true, real: 4 }), {}, undefined],
  ])('%s', (_what, logs, more, rule) => {
    expect(asks(logs, more)).toBe(rule);
  });

  test('put off: silent for three and four weeks', () => {
    const later = (prompt: string, daysAgo: number) => ({
      prompted: [{ prompt, day: addDays(today, -daysAgo), answer: 'later' }],
    });
    expect(asks({ ...later('fear', 20) }, afraid)).toBeUndefined();
    expect(asks({ ...later('fear', 21) }, afraid)).toBe('fear-may-help');
    expect(asks({ ...tried(60), ...later('strength', 27) })).toBeUndefined();
    expect(asks({ ...tried(60), ...later('strength', 28) })).toBe('strength-due');
  });
});
