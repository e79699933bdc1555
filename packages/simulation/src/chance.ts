/** A stream of numbers from 0 up to 1; the same seed gives the same stream on every machine. */
export type Chance = () => number;

/** Mulberry32: small, fast, the same everywhere for one seed. */
export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Each person has a stream of their own, so that nobody depends on how many came before. (Finalizer of MurmurHash3.) */
export function seedOf(seed: number, person: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(person + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

export function pick<T>(chance: Chance, weighed: readonly (readonly [weight: number, T])[]): T {
  let total = 0;
  for (const [weight] of weighed) total += weight;
  let left = chance() * total;
  for (const [weight, value] of weighed) {
    left -= weight;
    if (left < 0) return value;
  }
  const last = weighed.at(-1);
  if (last === undefined) throw new Error('Nothing to pick from.');
  return last[1];
}

/** About normal, mean 0 and spread 1, never beyond 3.5: the sum of four even draws. */
export function bell(chance: Chance): number {
  return (chance() + chance() + chance() + chance() - 2) * Math.sqrt(3);
}

/** Waiting time of something that happens so often on average; never 0. */
export function waiting(chance: Chance, mean: number): number {
  return -Math.log(1 - chance()) * mean;
}

/** From `least` to `most`, both included. */
export function whole(chance: Chance, [least, most]: readonly [least: number, most: number]): number {
  return least + Math.floor(chance() * (most - least + 1));
}
