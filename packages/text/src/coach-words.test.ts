import { toolIds } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import type { RuleWords } from './coach-words.ts';
import { allWords } from './load.ts';

const { nl, en } = { nl: await allWords('nl'), en: await allWords('en') };

/** Rules whose sentence is filled in with the numbers that the app counts with. */
function filledIn(words: typeof nl): readonly (readonly [string, RuleWords['claim']])[] {
  return toolIds
    .map((tool) => words[tool])
    .flatMap(({ rules }) => Object.entries<RuleWords>(rules).map(([id, { claim }]) => [id, claim] as const))
    .filter(([, claim]) => typeof claim === 'function');
}

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('rules of the tools: %s', (_language, words) => {
  it.each(filledIn(words))('%s: a number that is missing is not made up', (_id, claim) => {
    if (typeof claim === 'string') throw new Error('Not filled in');
    const digits = (text: string) => text.match(/\d+/g) ?? [];
    // Digits that stand there whatever is filled in are written by hand: the rulebook compares those with the knowledge.
    expect(digits(claim({}))).toEqual(digits(claim(new Proxy({}, { get: () => '…' }))));
  });
});
