import { theorems } from '@rugwijs/clinical';
import type { Claim } from '@rugwijs/core';
import { expect, test } from 'vitest';
import { rulebookWords } from './desk.ts';

/**
 * Whether a claim leaves out people of whom its sentence would speak. "Alone" is no exception: at most this verdict when nothing
 * else is the matter is what those sentences say.
 */
function leavesOut(claim: Claim): boolean {
  if (claim.kind === 'no-matter') return claim.given !== undefined;
  return claim.kind !== 'at-most' && 'unless' in claim && claim.unless !== undefined;
}

test.each(theorems)('$id names whom it leaves out, in both languages, and nobody else', ({ id, claims }) => {
  for (const words of Object.values(rulebookWords)) {
    expect(typeof words.theorems.claims[id] === 'object').toBe(claims.some(leavesOut));
  }
});
