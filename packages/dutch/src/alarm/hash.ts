/** Weights are kept by bucket: a feature's bucket is a hash of what it is. A power of two. */
export const buckets = 1 << 13;

/** A hash of a word. */
export const codeOf = (word: string): number => hash(word, 0x811c9dc5);

/** The buckets of one word by itself: the word and its pieces of three to five letters, the ends of the word among them. */
export function bucketsOfWord(word: string): readonly number[] {
  const found = new Set([bucketOf(codeOf(word))]);
  const framed = `<${word}>`;
  for (let size = 3; size <= 5; size += 1) {
    for (let from = 0; from + size <= framed.length; from += 1) {
      found.add(bucketOf(hash(framed.slice(from, from + size), piece)));
    }
  }
  return [...found];
}

/** Where the hash of a piece begins, so that a piece and a word of the same letters are not the same feature. */
const piece = 0x6a09e667;

/** FNV-1a over the letters, going on from `start`. */
export function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at += 1) value = mix(text.charCodeAt(at), value);
  return mix(0xff, value);
}

/** Two whole numbers to one; the order matters. */
export const mix = (value: number, into: number): number => Math.imul(into ^ value, 0x01000193);

export function bucketOf(value: number): number {
  const stirred = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (stirred ^ (stirred >>> 13)) & (buckets - 1);
}
