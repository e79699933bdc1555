import type { Token } from '../words/tokens.ts';
import { excuse } from './excuse.ts';
import type { FlagId } from './flag.ts';
import { lexicon } from './lexicon.ts';
import type { Excuse } from './model.ts';
import type { Reading } from './reading.ts';
import { findSign } from './sign.ts';

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
      if (at !== undefined) found.push({ id, at, everyday: sign.unless !== undefined && places.has(sign.unless) });
    }
  }
  return found.length === 0 ? [] : judge(found, reading);
}

interface Found {
  readonly id: FlagId;
  readonly at: readonly number[];
  readonly everyday: boolean;
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
