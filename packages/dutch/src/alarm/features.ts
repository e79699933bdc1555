import { type Cue, cues } from './cues.ts';
import { bucketOf, hash, mix } from './hash.ts';
import { groupCount } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** What the model sees of some words in a row: each word with its pieces, and what they are together. Numbers of buckets. */
export const features = (reading: Reading): readonly number[] => [
  ...reading.entries.flatMap(({ buckets }) => buckets),
  ...featuresTogether(reading),
];

/** Pairs of neighbours, groups of words that mean the same, pairs of such groups, what is denied, and the cues that turn a sense. */
export function featuresTogether(reading: Reading): readonly number[] {
  const { entries } = reading;
  const found: number[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const code = entries[at]?.code ?? 0;
    found.push(bucketOf(mix(code, mix(entries[at - 1]?.code ?? 0, kinds.pair))));
    if (at > 1) found.push(bucketOf(mix(code, mix(entries[at - 2]?.code ?? 0, kinds.skip))));
  }
  const groups = groupsIn(reading, undefined);
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? 0;
    found.push(bucketOf(mix(group, kinds.group)));
    for (let next = at + 1; next < groups.length; next += 1) {
      found.push(bucketOf(mix(groups[next] ?? 0, mix(group, kinds.groups))));
    }
  }
  addDenied(reading, found);
  for (const cue of reading.cuePlaces.keys()) found.push(cueBuckets[cue]);
  return found;
}

function addDenied(reading: Reading, found: number[]): void {
  const denied = deniedWords(reading);
  if (denied === undefined) return;
  reading.entries.forEach(({ code, word }, at) => {
    if (!denied(at)) return;
    found.push(bucketOf(mix(code, kinds.denied)));
    found.push(bucketOf(hash(word.slice(0, 4), kinds.deniedStem)));
  });
  for (const group of groupsIn(reading, denied)) found.push(bucketOf(mix(group, kinds.deniedGroup)));
}

/** Where a hash begins, so that a pair and a group are not the same feature. */
const kinds = {
  pair: 0x1b873593,
  skip: 0x2c1b3c6d,
  group: 0x297a2d39,
  groups: 0x5bd1e995,
  denied: 0x7feb352d,
  deniedStem: 0x68e31da4,
  deniedGroup: 0x4cf5ad43,
  cue: 0x3243f6a8,
} as const;

const cueBuckets = Object.fromEntries(
  Object.keys(cues).map((cue) => [cue, bucketOf(hash(cue, kinds.cue))]),
) as Readonly<Record<Cue, number>>;

/** The groups of words that the words at these places belong to, by number, each once, in order. */
function groupsIn({ entries, phrases }: Reading, counts: ((at: number) => boolean) | undefined): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    if (counts !== undefined && !counts(at)) continue;
    for (const group of entries[at]?.groups ?? []) if (!found.includes(group)) found.push(group);
  }
  for (const { id, from } of phrases) {
    if (id < groupCount && (counts === undefined || counts(from)) && !found.includes(id)) found.push(id);
  }
  return found.sort((a, b) => a - b);
}

/** Which words a `niet` or `geen` reaches: to the end of its clause. Undefined when there is none. */
function deniedWords({ words, clauseOf, cuePlaces }: Reading): ((at: number) => boolean) | undefined {
  const denials = cuePlaces.get('denial');
  if (denials === undefined) return undefined;
  const from = new Map<number, number>();
  for (const denial of denials) {
    const clause = clauseOf[denial.from] ?? 0;
    if (!from.has(clause)) from.set(clause, denial.from);
  }
  return (at) => at > (from.get(clauseOf[at] ?? 0) ?? words.length);
}
