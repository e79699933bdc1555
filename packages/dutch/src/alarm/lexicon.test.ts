import { describe, expect, test } from 'vitest';
import { fold } from '../words/tokens.ts';
import { cues } from './cues.ts';
import { meant } from './dialect.ts';
import { groups } from './groups.ts';
import { signs } from './signs/signs.ts';

/** Whole words of a notation; not the stems and endings, which fit words that go on. */
const wholeWords = (notation: string): readonly string[] =>
  notation
    .split(/[\s|_]+/)
    .map((word) => word.replace(/^[!~]+/, ''))
    .filter((word) => word !== '' && !/[*{}]/.test(word));

/** As words are looked up: telephone spellings written out, then dialect. */
const asLookedUp = (word: string): string => meant(fold(word));

describe('every word stands as it is looked up, so that none can never be found', () => {
  test.each(Object.entries(signs).flatMap(([flag, all]) => all.map((sign) => [flag, sign] as const)))(
    'in the signs of %s: %s',
    (_flag, sign) => {
      expect(wholeWords(sign).filter((word) => asLookedUp(word) !== word)).toEqual([]);
    },
  );

  test.each(Object.entries(groups))('in the group %s', (_name, words) => {
    expect(wholeWords(words).filter((word) => asLookedUp(word) !== word)).toEqual([]);
  });

  test.each(Object.entries(cues))('among the cues for %s', (_cue, words) => {
    expect([...words].flatMap(wholeWords).filter((word) => asLookedUp(word) !== word)).toEqual([]);
  });
});
