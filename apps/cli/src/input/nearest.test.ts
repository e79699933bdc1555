import { expect, test } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

test.each([
  ['feaver', 'fever'],
  ['saddle_feeling', 'saddle-feeling'],
  ['Chest Pain', 'chest-pain'],
  ['chest-pian', 'chest-pain'],
  ['leg-weaknes', 'leg-weakness'],
  ['blood-type', undefined],
  ['x', undefined],
])('%s → %s', (word, meant) => {
  expect(nearest(word, ['fever', 'saddle-feeling', 'chest-pain', 'leg-weakness', 'age'])).toBe(meant);
});

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['fever', 'fevre', 1],
  ['kitten', 'sitting', 3],
])('%s and %s are %i apart, both ways', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
