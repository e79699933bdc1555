import type { Reading } from './reading.ts';

/** One place of a sentence where a word set stands: token numbers, `to` excluded. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Which word sets stand in one sentence, and where. */
export interface Places {
  /** Forgets the sentence before and reads this one, of at most `longestSentence` words; gives the sets that are `asked` and stand in it. */
  readonly fill: (reading: Reading) => readonly number[];
  readonly has: (set: number) => boolean;
  /** In order. */
  readonly of: (set: number) => readonly Place[];
}

export const longestSentence = 60;

/**
 * Word by word a bit in two numbers per set, in arrays that are used again: a common word stands in hundreds of sets,
 * and most sets of a sentence are never asked for.
 */
export function places(size: number, asked: (set: number) => boolean): Places {
  const isAsked = Uint8Array.from({ length: size }, (_, set) => (asked(set) ? 1 : 0));
  const low = new Uint32Array(size);
  const high = new Uint32Array(size);
  const phrasesSeen = new Map<number, Place[]>();
  const seen = new Uint32Array(size);
  let round = 0;
  let present: number[] = [];

  const see = (set: number): void => {
    if (seen[set] === round) return;
    seen[set] = round;
    low[set] = 0;
    high[set] = 0;
    if (isAsked[set] === 1) present.push(set);
  };

  const fill = ({ entries, phrases }: Reading): readonly number[] => {
    round += 1;
    present = [];
    for (let at = 0; at < entries.length; at += 1) {
      const half = at < bits ? low : high;
      const bit = 1 << (at % bits);
      for (const set of entries[at]?.sets ?? []) {
        see(set);
        half[set] = (half[set] ?? 0) | bit;
      }
    }
    if (phrasesSeen.size > 0) phrasesSeen.clear();
    for (const { id, from, to } of phrases) {
      see(id);
      const old = phrasesSeen.get(id);
      if (old === undefined) phrasesSeen.set(id, [{ from, to }]);
      else old.push({ from, to });
    }
    return present;
  };

  const has = (set: number): boolean => seen[set] === round;

  const of = (set: number): readonly Place[] => {
    const found: Place[] = [];
    if (!has(set)) return found;
    addPlaces(low[set] ?? 0, 0, found);
    addPlaces(high[set] ?? 0, bits, found);
    const phrases = phrasesSeen.get(set);
    return phrases === undefined ? found : [...found, ...phrases].sort((a, b) => a.from - b.from);
  };

  return { fill, has, of };
}

/** Half of the longest sentence: the bits of one number. */
const bits = longestSentence / 2;

function addPlaces(ones: number, offset: number, found: Place[]): void {
  for (let left = ones; left !== 0; left &= left - 1) {
    const from = offset + 31 - Math.clz32(left & -left);
    found.push({ from, to: from + 1 });
  }
}
