/**
 * The order of an own trial: in each pair one period with and one without, which of them first is decided by the seed.
 * A pure function: the same seed gives the same order on every device, so that anybody can check that it was not chosen.
 * @param seed A whole number, made by chance on the device and shown to the person.
 */
export function trialOrder(seed: number, pairs: number): readonly ('on' | 'off')[] {
  const next = chance(seed);
  return Array.from({ length: pairs }, () => next() < 0.5).flatMap((onFirst): ('on' | 'off')[] =>
    onFirst ? ['on', 'off'] : ['off', 'on'],
  );
}

/** Numbers from 0 to 1 by mulberry32 (Tommy Ettinger, public domain): small, and good enough to toss a coin a few times. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
