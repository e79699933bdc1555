import { groups } from './groups.ts';
import type { Place, Places } from './places.ts';
import type { Vocabulary } from './words.ts';

/**
 * A sign, read from our notation: words that stand near each other, in any order, in one part of a sentence.
 * `{pee} {can} {not}`: a word of each group · `vol|leeg`: one of these · `!regen|zweet`: none of these in the sentence ·
 * `~` in front: a comma may stand between.
 */
export interface Sign {
  readonly items: readonly number[];
  /** The item that is tried first: the one that fewest sentences have. */
  readonly rarest: number;
  readonly unless: number | undefined;
  readonly acrossCommas: boolean;
}

export function readSign(notation: string, words: Vocabulary): Sign {
  const acrossCommas = notation.startsWith('~');
  const parts = (acrossCommas ? notation.slice(1) : notation).split(' ');
  const without = parts.find((part) => part.startsWith('!'));
  const items = parts.filter((part) => part !== without).map(alternativesOf);
  const [rarest = []] = [...items].sort((a, b) => commonness(a) - commonness(b));
  return {
    items: items.map(words.idOf),
    rarest: words.idOf(rarest),
    unless: without === undefined ? undefined : words.idOf(alternativesOf(without.slice(1))),
    acrossCommas,
  };
}

/** How often one of these is met, roughly: a common word counts as much as a hundred others. */
const commonness = (alternatives: readonly string[]): number =>
  alternatives.reduce((sum, one) => sum + (common.has(one) ? 100 : 1), 0);

const common: ReadonlySet<string> = new Set(
  'ik me mij mijn het de een er dat niet geen niks meer nog ook nu naar van in op aan uit over door met voor bij om als en of is heb ben kan komt gaat doet voel weg pijn rug been'.split(
    ' ',
  ),
);

function alternativesOf(part: string): readonly string[] {
  return part.split('|').flatMap((one) => (one.startsWith('{') ? wordsOf(one.slice(1, -1)) : [one]));
}

function wordsOf(name: string): readonly string[] {
  if (!isGroup(name)) throw new Error(`There is no group of words called ${name}.`);
  return groups[name].split(' ');
}

const isGroup = (name: string): name is keyof typeof groups => Object.hasOwn(groups, name);

/** The first place where a sign stands in a sentence: the tokens of its words, in order. Whether its `!` stands there as well is another question. */
export function findSign(sign: Sign, places: Places, partOf: readonly number[]): readonly number[] | undefined {
  for (const item of sign.items) if (!places.has(item)) return undefined;
  const [first = [], ...others] = sign.items.map(places.of);
  for (const start of first) {
    const used = others.length === 0 ? [start] : around(start, others, sign, partOf);
    if (used !== undefined) return tokensOf(used);
  }
  return undefined;
}

/** Per token of a sentence the signs it is part of, as their token numbers. */
export type Taken = ReadonlyMap<number, readonly (readonly number[])[]>;

/** Words of one sign stand at most so many other words apart. */
const gap = 5;

/** For each other item the nearest free place around the first; undefined when one is missing. */
function around(
  start: Place,
  others: readonly (readonly Place[])[],
  sign: Sign,
  partOf: readonly number[],
): readonly Place[] | undefined {
  const used = [start];
  const reach = sign.items.length + gap;
  for (const list of others) {
    let best: Place | undefined;
    for (const place of list) {
      if (!sign.acrossCommas && partOf[place.from] !== partOf[start.from]) continue;
      if (used.some((one) => place.from < one.to && one.from < place.to)) continue;
      const distance = Math.abs(place.from - start.from);
      if (distance <= reach && (best === undefined || distance < Math.abs(best.from - start.from))) best = place;
    }
    if (best === undefined) return undefined;
    used.push(best);
  }
  return used;
}

function tokensOf(used: readonly Place[]): readonly number[] {
  const tokens: number[] = [];
  for (const { from, to } of used) for (let at = from; at < to; at += 1) tokens.push(at);
  return tokens.sort((a, b) => a - b);
}
