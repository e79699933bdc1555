import { describe, expect, it } from 'vitest';
import { surestOf, weight } from '../sources/testing.ts';
import type { Claim } from './claim.ts';
import { type ClaimId, claims } from './claims.ts';
import { conflicts } from './conflicts.ts';

const all = Object.entries(claims) as [ClaimId, Claim][];

/** Rows of facts.md A; its A2 names eleven conflicts. */
const rows = 126;
const conflictCount = 11;

/** What tells a person to call, under any verdict. */
const rowsAboutCalling = [17, 50, 59, 76, 79, 80, 94, 99, 126];

describe('claims', () => {
  it('every row of the fact base is judged, once', () => {
    const judged = all.map(([, { row }]) => row).sort((one, other) => one - other);
    expect(judged).toEqual(Array.from({ length: rows }, (_, index) => index + 1));
  });

  it.each(all)('%s leans on something, and on nothing twice', (_id, claim) => {
    expect(claim.sources.length).toBeGreaterThan(0);
    expect(new Set(claim.sources).size).toBe(claim.sources.length);
  });

  it.each(all)('%s is never surer than the surest source allows', (_id, claim) => {
    const { verdict, certainty } = claim;
    expect(weight[certainty]).toBeLessThanOrEqual(surestOf(claim.sources));
    if (verdict === 'true') expect(certainty, 'what hardly anybody looked at is not called true').not.toBe('very-low');
  });

  it('what is about calling somebody stands together', () => {
    for (const [, { row, topic }] of all) {
      if (rowsAboutCalling.includes(row)) expect(topic, `row ${row}`).toBe('alarm');
    }
  });
});

describe('conflicts', () => {
  it('has the eleven of the fact base', () => {
    expect(Object.keys(conflicts)).toHaveLength(conflictCount);
  });

  it.each(Object.entries(conflicts))('%s is about claims of ours, and leans on something', (_id, conflict) => {
    expect(conflict.claims.length).toBeGreaterThan(1);
    expect(new Set(conflict.claims).size).toBe(conflict.claims.length);
    for (const id of conflict.claims) expect(claims[id]).toBeDefined();
    expect(conflict.sources.length).toBeGreaterThan(0);
    expect(weight[conflict.certainty]).toBeLessThanOrEqual(surestOf(conflict.sources));
  });
});
