import { expect, test } from 'vitest';
import { dayNumber, event, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { painBegan } from './mode.ts';

const told = (duration: string) =>
  fold([...started(), event('answered', { check: 'intake', answers: { duration } }, 0, 10)], knowledge);

test.each([
  ['under-2-weeks', 0],
  ['2-to-4-weeks', -14],
  ['over-12-weeks', -84],
])('a plan made later counts the weeks of pain from the answer of then: %s', (duration, day) => {
  expect(painBegan(told(duration))).toBe(dayNumber(day));
});

test('who does not know how long gets no date made up', () => {
  expect(painBegan(told('unknown'))).toBeUndefined();
  expect(painBegan(fold([], knowledge))).toBeUndefined();
});
