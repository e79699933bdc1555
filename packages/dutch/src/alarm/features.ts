import type { Token } from '../words/tokens.ts';
import { cues, mentions } from './cues.ts';
import { groupsIn } from './lexicon.ts';
import { scopeOf } from './scope.ts';

/** Weights are kept by bucket: a feature's bucket is a hash of its name. */
export const buckets = 1 << 14;

/**
 * What the model sees of some words in a row: the words, pairs of neighbours, pieces of words (for typing errors and compounds),
 * groups of words that mean the same, pairs of such groups, and the cues that turn a sense. Numbers of buckets, each once.
 */
export function features(words: readonly Token[]): readonly number[] {
  const found = new Set<number>();
  const folded = words.map((token) => token.folded);
  folded.forEach((word, at) => {
    found.add(bucket(`w${word}`));
    found.add(bucket(`b${folded[at - 1] ?? ''} ${word}`));
    if (at > 1) found.add(bucket(`s${folded[at - 2]} ${word}`));
    addPieces(word, found);
  });
  const groups = groupsIn(words);
  groups.forEach((name, at) => {
    found.add(bucket(`g${name}`));
    for (const other of groups.slice(at + 1)) found.add(bucket(`p${name} ${other}`));
  });
  const denied = deniedWords(folded, words);
  for (const word of denied) {
    found.add(bucket(`n${word.folded}`));
    found.add(bucket(`n${word.folded.slice(0, 4)}`));
  }
  for (const name of groupsIn(denied)) found.add(bucket(`ng${name}`));
  for (const [name, set] of turning) if (mentions(folded, set)) found.add(bucket(`c${name}`));
  return [...found];
}

/** The words that a `niet` or `geen` reaches: to the end of its clause. */
function deniedWords(folded: readonly string[], words: readonly Token[]): readonly Token[] {
  const { clauseOf } = scopeOf(words);
  const from = new Map<number, number>();
  folded.forEach((word, at) => {
    const clause = clauseOf[at] ?? 0;
    if (cues.denial.has(word) && !from.has(clause)) from.set(clause, at);
  });
  return words.filter((_, at) => at > (from.get(clauseOf[at] ?? 0) ?? words.length));
}

const turning = Object.entries(cues);

/** Runs of three to five letters, the ends of the word among them. */
function addPieces(word: string, found: Set<number>): void {
  const framed = `<${word}>`;
  for (let size = 3; size <= 5; size += 1) {
    for (let from = 0; from + size <= framed.length; from += 1) found.add(bucket(framed.slice(from, from + size)));
  }
}

/** FNV-1a, folded to the number of buckets. */
function bucket(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % buckets;
}
