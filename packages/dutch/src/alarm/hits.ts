import type { Token } from '../words/tokens.ts';
import { excuse } from './excuse.ts';
import { type FlagId, neverSilenced } from './flag.ts';
import { lexicon } from './lexicon.ts';
import type { Excuse } from './model.ts';
import type { Place } from './places.ts';
import type { Reading } from './reading.ts';
import { findSign, type Sign } from './sign.ts';

/** A sign that stands in a sentence. */
export interface Hit {
  readonly id: FlagId;
  readonly tokens: readonly Token[];
  /** The same by their numbers in the sentence. */
  readonly at: readonly number[];
  /** Why it does not count for the writer, now; `everyday`: a word beside it says that it means something else. */
  readonly excuse: Excuse | 'everyday' | undefined;
}

/** All signs in a sentence, each flag at most once; one that counts goes before one that does not. */
export function signsIn(reading: Reading): readonly Hit[] {
  const { places, byRarest } = lexicon();
  const found: Found[] = [];
  for (const set of places.fill(reading)) {
    for (const { id, sign } of byRarest[set] ?? []) {
      const at = findSign(sign, places, reading.partOf);
      if (at !== undefined) found.push({ id, at, everyday: isEveryday(id, sign, at, reading) });
    }
  }
  return found.length === 0 ? [] : judge(found, reading);
}

/**
 * Whether its `!` stands in the sentence; of a sign that is never silenced in the same part as a word of it, for
 * `ik wil niet meer, de behandeling helpt niet` tells of no treatment that is not wanted.
 */
function isEveryday(id: FlagId, { unless }: Sign, at: readonly number[], { partOf }: Reading): boolean {
  const { places } = lexicon();
  if (unless === undefined || !places.has(unless)) return false;
  return !neverSilenced.has(id) || places.of(unless).some(({ from }) => at.some((one) => partOf[one] === partOf[from]));
}

interface Found {
  readonly id: FlagId;
  readonly at: readonly number[];
  readonly everyday: boolean;
}

/** Whether two words of one sign of a flag stand in it, or all of a sign of one: it sounds like the flag, and not only by pieces of one word. */
export function isHalfSaid(id: FlagId, { entries, phrases }: Reading): boolean {
  const said: (Place & { readonly set: number })[] = phrases.map((place) => ({ ...place, set: place.id }));
  for (const [at, { sets }] of entries.entries()) for (const set of sets) said.push({ set, from: at, to: at + 1 });
  return (lexicon().ofFlag.get(id) ?? []).some(({ sign: { items } }) => {
    const ofSign = said.filter(({ set }) => items.includes(set));
    if (items.length === 1) return ofSign.length > 0;
    // A word that stands in two of its sets is one word all the same.
    return ofSign.some((one) => ofSign.some((other) => other.set !== one.set && one.to <= other.from));
  });
}

/** One hit a flag: the first that counts, else the first. Words of any sign are not free to deny another. */
function judge(found: readonly Found[], reading: Reading): readonly Hit[] {
  const taken = new Map<number, (readonly number[])[]>();
  for (const { at, everyday } of found) {
    if (everyday) continue;
    for (const token of at) taken.set(token, [...(taken.get(token) ?? []), at]);
  }
  const best = new Map<FlagId, Hit>();
  for (const { id, at, everyday } of found) {
    const old = best.get(id);
    if (old !== undefined && old.excuse === undefined) continue;
    const why = everyday ? 'everyday' : excuse(id, at, reading, taken);
    if (old !== undefined && why !== undefined) continue;
    const tokens = at.flatMap((number) => reading.tokens[number] ?? []);
    best.set(id, { id, at, tokens, excuse: why });
  }
  return [...best.values()];
}
