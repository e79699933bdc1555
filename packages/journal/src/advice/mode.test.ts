import { expect, test } from 'vitest';
import { dayNumber, event, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { durationNow, painBegan, painBetween } from './mode.ts';

const told = (duration: string) =>
  fold([...started(), event('answered', { check: 'intake', answers: { duration } }, 0, 10)], knowledge);

test.each([
  ['under-2-weeks', -14, 0],
  ['2-to-4-weeks', -28, -14],
  ['4-to-6-weeks', -42, -28],
  ['6-to-12-weeks', -84, -42],
  ['over-12-weeks', undefined, -84],
])('a plan made later counts the weeks of pain from the answer of then: %s', (duration, earliest, latest) => {
  expect(painBegan(told(duration))).toBe(dayNumber(latest));
  expect(painBetween(told(duration))).toEqual({
    latest: dayNumber(latest),
    ...(earliest === undefined ? {} : { earliest: dayNumber(earliest) }),
  });
});

test('who does not know how long gets no date made up', () => {
  expect(painBegan(told('unknown'))).toBeUndefined();
  expect(painBetween(told('unknown'))).toBeUndefined();
  expect(painBegan(fold([], knowledge))).toBeUndefined();
});

test.each([
  ['under-2-weeks', 0, 'under-2-weeks'],
  ['under-2-weeks', 13, 'under-2-weeks'],
  ['under-2-weeks', 14, '2-to-4-weeks'],
  ['2-to-4-weeks', 27, '4-to-6-weeks'],
  ['2-to-4-weeks', 28, '6-to-12-weeks'],
  ['2-to-4-weeks', 70, 'over-12-weeks'],
  ['over-12-weeks', 0, 'over-12-weeks'],
  ['unknown', 70, undefined],
])('%s, and %i days later: %s', (duration, days, now) => {
  expect(durationNow(told(duration), dayNumber(days))).toBe(now);
});
