import { expect, test } from 'vitest';
import { knownPart, splitCompound } from './compounds.ts';

const known = new Set(
  'zenuw pijn tuin werk houding corrector massage stoel buik buikspier oefening rug brace infrarood'.split(' '),
);
const isKnown = (part: string) => known.has(part);

test.each([
  ['zenuwpijn', ['zenuw', 'pijn']],
  ['tuinwerk', ['tuin', 'werk']],
  ['houdingscorrector', ['houding', 'corrector']],
  ['buikspieroefening', ['buikspier', 'oefening']],
  ['massagestoel', ['massage', 'stoel']],
  ['rugmassagestoel', ['rug', 'massage', 'stoel']],
  ['appeltaart', []],
  ['rug', []],
])('%s is made of %j', (word, parts) => {
  expect(splitCompound(word, isKnown)).toEqual(parts);
});

test.each([
  ['ballonmassage', 'massage'],
  ['infraroodlamp', 'infrarood'],
  ['appeltaart', undefined],
])('what is known of %s: %s', (word, part) => {
  expect(knownPart(word, isKnown)).toBe(part);
});
