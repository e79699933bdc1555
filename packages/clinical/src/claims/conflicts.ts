import type { Certainty } from '@rugwijs/core';
import type { SourceId } from '../sources/sources.ts';
import type { ClaimId } from './claims.ts';

/** Two things that people hear and that cannot both be so, and what we do (facts.md A2). */
export interface Conflict {
  /** The claims of ours that it is about. */
  readonly claims: readonly ClaimId[];
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
}

const table = {
  lifting: { claims: ['lift-with-a-straight-back'], certainty: 'low', sources: ['saraceni2020'] },
} as const satisfies Record<string, Conflict>;

export type ConflictId = keyof typeof table;

export const conflicts: Readonly<Record<ConflictId, Conflict>> = table;
