import { groups } from './groups.ts';
import type { Place, WordFinder } from './words.ts';

/**
 * A sign, read from our notation: words that stand near each other, in any order, in one part of a sentence.
 * `{pee} {can} {not}`: a word of each group · `vol|leeg`: one of these · `!regen|zweet`: none of these in the sentence ·
 * `~` in front: a comma may stand between.
 */
export interface Sign {
  readonly items: readonly number[];
  readonly unless: number | undefined;
  readonly acrossCommas: boolean;
}

export function readSign(notation: string, finder: WordFinder): Sign {
  const acrossCommas = notation.startsWith('~');
  const parts = (acrossCommas ? notation.slice(1) : notation).split(' ');
  const without = parts.find((part) => part.startsWith('!'));
  return {
    items: parts.filter((part) => part !== without).map((part) => finder.idOf(alternativesOf(part))),
    unless: without === undefined ? undefined : finder.idOf(alternativesOf(without.slice(1))),
    acrossCommas,
  };
}

function alternativesOf(part: string): readonly string[] {
  return part.split('|').flatMap((one) => (one.startsWith('{') ? wordsOf(one.slice(1, -1)) : [one]));
}

function wordsOf(name: string): readonly string[] {
  if (!isGroup(name)) throw new Error(`There is no group of words called ${name}.`);
  return groups[name].split(' ');
}

const isGroup = (name: string): name is keyof typeof groups => Object.hasOwn(groups, name);

/** The first place where a sign stands in a sentence: the tokens of its words, in order. */
export function findSign(
  sign: Sign,
  places: ReadonlyMap<number, readonly Place[]>,
  partOf: readonly number[],
): readonly number[] | undefined {
  const lists: (readonly Place[])[] = [];
  for (const item of sign.items) {
    const list = places.get(item);
    if (list === undefined) return undefined;
    lists.push(list);
  }
  if (sign.unless !== undefined && places.has(sign.unless)) return undefined;
  const [first = [], ...others] = lists;
  for (const start of first) {
    const used = others.length === 0 ? [start] : around(start, others, sign, partOf);
    if (used !== undefined) return used.flatMap(tokensOf).sort((a, b) => a - b);
  }
  return undefined;
}

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

const tokensOf = ({ from, to }: Place): readonly number[] =>
  Array.from({ length: to - from }, (_, step) => from + step);
