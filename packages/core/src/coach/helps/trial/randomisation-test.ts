/** What the test says of differences within pairs, in the unit of the differences. */
export interface RandomisationTest {
  /** Mean of the differences. */
  readonly difference: number;
  /** Two-sided: share of all orders that the design could have given with a mean at least as far from 0. */
  readonly p: number;
  readonly interval: readonly [from: number, to: number];
  /** How surely the interval holds the truth: what was asked, or the most that so few pairs can give. */
  readonly level: number;
  /** How many orders the design could have given. */
  readonly orders: number;
}

/** Sums that differ by less are equal: 0.1 + 0.2 must not make a tie into a difference. */
const tie = 1e-9;

/** More pairs than this would take seconds, and no trial of ours has them. */
const mostPairs = 16;

/**
 * The randomisation test for pairs in which chance decided what came first, exact: every order that the design could have
 * given is worked out (Fisher 1935, section 21; Odiase and Ogbonmwan 2007; Onghena and Edgington 2005).
 *
 * The interval is the set of effects that the same test does not reject. For pairs it needs no search: the one-sided p-value
 * of an effect θ is the share of all subsets of the differences, the empty one included, whose mean is at most θ, so its ends
 * are ordered means of subsets (Hartigan 1969, Tritchler 1984).
 * @param differences One a pair. Throws a RangeError when there are none or more than 16.
 */
export function randomisationTest(differences: readonly number[], level: number): RandomisationTest {
  const pairs = differences.length;
  if (pairs === 0 || pairs > mostPairs) throw new RangeError(`${pairs} pairs`);
  const orders = 2 ** pairs;
  const sums = subsetSums(differences);
  const total = sums[orders - 1] ?? 0;
  // Turning a pair round takes its difference twice from the total.
  const asFar = sums.filter((sum) => Math.abs(total - 2 * sum) >= Math.abs(total) - tie).length;
  const rejected = Math.floor(((1 - level) * orders) / 2 + tie);
  const means = subsetMeans(sums);
  const end = Math.max(1, rejected) - 1;
  return {
    difference: total / pairs,
    p: asFar / orders,
    interval: [means[end] ?? 0, means[means.length - 1 - end] ?? 0],
    level: rejected === 0 ? 1 - 2 / orders : level,
    orders,
  };
}

/** Sum of every subset; the bits of the place say which differences are in it. */
function subsetSums(differences: readonly number[]): readonly number[] {
  const sums = [0];
  for (const difference of differences) {
    const before = sums.length;
    for (let i = 0; i < before; i += 1) sums.push((sums[i] ?? 0) + difference);
  }
  return sums;
}

/** Mean of every subset but the empty one, from small to large. */
function subsetMeans(sums: readonly number[]): readonly number[] {
  return sums.flatMap((sum, subset) => (subset === 0 ? [] : [sum / ones(subset)])).sort((a, b) => a - b);
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
