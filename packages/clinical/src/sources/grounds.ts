import type { RuleGrounds } from '@rugwijs/core';
import type { SourceId } from './sources.ts';

/** Grounds of a rule whose sources are in the table. */
export interface SourcedGrounds extends RuleGrounds {
  readonly sources: readonly SourceId[];
}

/** Practice or our own choice, with no source beside it; awaits a clinician's signature. */
export const own: SourcedGrounds = { sources: ['own'], certainty: 'expert' };
