import type { Token } from '../words/tokens.ts';
import { cues } from './cues.ts';
import { groupsIn } from './lexicon.ts';
import { scopeOf } from './scope.ts';

/** Weights are kept by bucket: a feature's bucket is a hash of what it is. A power of two. */
export const buckets = 1 << 14;

/**
 * What the model sees of some words in a row: the words, pairs of neighbours, pieces of words (for typing errors and compounds),
 * groups of words that mean the same, pairs of such groups, and the cues that turn a sense. Numbers of buckets, each once.
 */
export function features(words: readonly Token[]): readonly number[] {
  const found = collector();
  const scope = scopeOf(words);
  words.forEach(({ folded }, at) => {
    for (const bucket of wordFeatures(folded)) found.add(bucket);
    found.add(bucketOf(hash(folded, hash(words[at - 1]?.folded ?? '', kinds.pair))));
    if (at > 1) found.add(bucketOf(hash(folded, hash(words[at - 2]?.folded ?? '', kinds.skip))));
  });
  const groups = groupsIn(words);
  groups.forEach((group, at) => {
    found.add(bucketOf(mix(group, kinds.group)));
    for (let next = at + 1; next < groups.length; next += 1) {
      found.add(bucketOf(mix(groups[next] ?? 0, mix(group, kinds.groups))));
    }
  });
  const denied = deniedWords(words, scope.clauseOf);
  for (const { folded } of denied) {
    found.add(bucketOf(hash(folded, kinds.denied)));
    found.add(bucketOf(hash(folded.slice(0, 4), kinds.deniedStem)));
  }
  if (denied.length > 0) for (const group of groupsIn(denied)) found.add(bucketOf(mix(group, kinds.deniedGroup)));
  for (const cue of scope.cuePlaces.keys()) found.add(bucketOf(hash(cue, kinds.cue)));
  return found.list;
}

/** Keeps each bucket once. A mark per bucket is much quicker than a set: this is done for every word that is typed. */
function collector(): { readonly list: readonly number[]; readonly add: (bucket: number) => void } {
  round += 1;
  const mine = round;
  const list: number[] = [];
  const add = (bucket: number): void => {
    if (marks[bucket] === mine) return;
    marks[bucket] = mine;
    list.push(bucket);
  };
  return { list, add };
}

/** Per bucket the last round that had it. */
const marks = new Uint32Array(buckets);
let round = 0;

/** Where a hash begins, so that a word and a cue of the same letters are not the same feature. */
const kinds = {
  word: 0x811c9dc5,
  pair: 0x1b873593,
  skip: 0x2c1b3c6d,
  group: 0x297a2d39,
  groups: 0x5bd1e995,
  denied: 0x7feb352d,
  deniedStem: 0x68e31da4,
  deniedGroup: 0x4cf5ad43,
  cue: 0x3243f6a8,
  piece: 0x6a09e667,
} as const;

/** The buckets of one word by itself: the word and its pieces of three to five letters, the ends of the word among them. */
export function wordFeatures(word: string): readonly number[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = new Set([bucketOf(hash(word, kinds.word))]);
  const framed = `<${word}>`;
  for (let size = 3; size <= 5; size += 1) {
    for (let from = 0; from + size <= framed.length; from += 1) {
      found.add(bucketOf(hash(framed.slice(from, from + size), kinds.piece)));
    }
  }
  const list = [...found];
  if (remembered.size > mostRemembered) remembered.clear();
  remembered.set(word, list);
  return list;
}

/** People type the same words again and again. */
const remembered = new Map<string, readonly number[]>();
const mostRemembered = 20_000;

/** The words that a `niet` or `geen` reaches: to the end of its clause. */
function deniedWords(words: readonly Token[], clauseOf: readonly number[]): readonly Token[] {
  const from = new Map<number, number>();
  words.forEach(({ folded }, at) => {
    const clause = clauseOf[at] ?? 0;
    if (cues.denial.has(folded) && !from.has(clause)) from.set(clause, at);
  });
  return from.size === 0 ? [] : words.filter((_, at) => at > (from.get(clauseOf[at] ?? 0) ?? words.length));
}

/** FNV-1a over the letters, going on from `start`. */
function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at += 1) value = mix(text.charCodeAt(at), value);
  return mix(0xff, value);
}

const mix = (value: number, into: number): number => Math.imul(into ^ value, 0x01000193);
const bucketOf = (value: number): number => ((value ^ (value >>> 15)) >>> 0) & (buckets - 1);
