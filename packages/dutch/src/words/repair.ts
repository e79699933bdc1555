/** A word of the vocabulary that a misspelt one may stand for. */
export interface Repair {
  readonly at: number;
  /** Slips between the two: a letter too many, too few, another, or two swapped. */
  readonly slips: 1 | 2;
}

/** Looks for the words that are nearest to a misspelt one, in a fixed vocabulary. */
export interface Speller {
  readonly repair: (word: string) => readonly Repair[];
}

/** One slip is allowed from four letters on, two from nine. */
const slipsFor = (length: number): 0 | 1 | 2 => (length < 4 ? 0 : length < 9 ? 1 : 2);

export function speller(words: readonly string[]): Speller {
  const masks = Int32Array.from(words, letters);
  const byLength: number[][] = [];
  for (const [at, { length }] of words.entries()) {
    const list = byLength[length];
    if (list === undefined) byLength[length] = [at];
    else list.push(at);
  }
  const alike = new Map<string, number[]>();
  for (const [at, word] of words.entries()) {
    const key = sound(word);
    const list = alike.get(key);
    if (list === undefined) alike.set(key, [at]);
    else list.push(at);
  }
  return {
    repair(word) {
      const heard = alike.get(sound(word));
      if (heard !== undefined) return heard.flatMap((at) => (words[at] === word ? [] : [{ at, slips: 1 }]));
      const allowed = slipsFor(word.length);
      if (allowed === 0) return [];
      const mask = letters(word);
      let best: number = allowed;
      let found: Repair[] = [];
      for (let length = Math.max(3, word.length - allowed); length <= word.length + allowed; length += 1) {
        for (const at of byLength[length] ?? []) {
          // Every slip changes at most two of the letters that occur: most words fall out without being compared.
          if (bits(mask ^ (masks[at] ?? 0)) > 2 * best) continue;
          const slips = distance(word, words[at] ?? '', best);
          if (slips === 0 || slips > best) continue;
          if (slips < best) found = [];
          best = slips;
          found.push({ at, slips: slips === 1 ? 1 : 2 });
        }
      }
      // Two slips may be anything unless the word begins the same.
      return best === 1 ? found : found.filter(({ at }) => words[at]?.[0] === word[0]);
    },
  };
}

/** Spelt by ear: `pein` sounds as `pijn`, `schauder` as `schouder`. */
function sound(word: string): string {
  return word
    .replace(/ei|y/g, 'ij')
    .replace(/au/g, 'ou')
    .replace(/sch(?![aeiou])/g, 's')
    .replace(/c(?=[aouklrt])|q/g, 'k')
    .replace(/dt$|d$/, 't')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/(.)\1/g, '$1');
}

/** Which of the letters a–z occur, a bit each. */
function letters(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i += 1) mask |= 1 << ((word.charCodeAt(i) - 97) & 31);
  return mask;
}

function bits(mask: number): number {
  let left = mask - ((mask >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Damerau–Levenshtein with adjacent swaps; `limit + 1` as soon as it must be more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
