import { expect, test } from 'vitest';
import { distance, speller } from './repair.ts';

const words = [
  'rug',
  'pijn',
  'hardlopen',
  'schouder',
  'tussenwervelschijf',
  'ischias',
  'houding',
  'tillen',
  'altijd',
  'zolen',
];
const { repair } = speller(words);

test.each([
  ['a letter too few', 'hardlopn', 'hardlopen'],
  ['a letter too many', 'tillenn', 'tillen'],
  ['two swapped', 'tillne', 'tillen'],
  ['another letter', 'hauding', 'houding'],
  ['swapped at the front', 'sichias', 'ischias'],
  ['by ear', 'pein', 'pijn'],
  ['by ear, longer', 'schauder', 'schouder'],
  ['two slips in a long word', 'tusenwervelschif', 'tussenwervelschijf'],
])('%s: %s', (_name, typed, meant) => {
  expect(repair(typed).map(({ at }) => words[at])).toEqual([meant]);
});

test.each(['rok', 'piano', 'kast', ''])('%s stands for none of them', (typed) => {
  expect(repair(typed)).toEqual([]);
});

test('distance counts slips, and stops counting above the limit', () => {
  expect([distance('rug', 'rug', 2), distance('rug', 'gur', 2), distance('rug', 'massage', 2)]).toEqual([0, 2, 3]);
});
