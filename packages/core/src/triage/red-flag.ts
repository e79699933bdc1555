import type { Condition } from '../rule/condition.ts';
import type { Certainty } from '../rule/reason.ts';
import type { Verdict } from './verdict.ts';

/** `hard` acts alone; `soft` mostly combines; `soft-strong` combines but is never left without an appointment. */
export type Tier = 'hard' | 'soft' | 'soft-strong';

/** Where a rule comes from, as triage.md labels it. */
export type Provenance = 'seen' | 'seen-2nd' | 'recall' | 'own';

/** A source and the place in it that carries the rule. */
export interface Citation<Source extends string = string> {
  readonly source: Source;
  readonly place?: string;
}

/** One sign or pattern and what it asks for. */
export interface RedFlag<Id extends string = string, Source extends string = string> {
  readonly id: Id;
  readonly tier: Tier;
  readonly sources: readonly Citation<Source>[];
  readonly provenance: readonly Provenance[];
  readonly certainty: Certainty;
  /** Most urgent first; the first that is true holds. */
  readonly verdicts: readonly (readonly [Verdict, Condition])[];
  /** A verdict whose condition is unknown gives the calmer of itself and this; absent: nothing. */
  readonly whenUnknown?: Verdict;
  /** Rules that belong together under one name, such as `fracture`. */
  readonly family?: string;
  /** False when it says nothing about a specific cause (`specific-suspected`, triage.md 4.1). */
  readonly suggestsCause?: boolean;
  /** False when calling a second time does not raise it (triage.md 2.2, `second-contact`). */
  readonly raisedBySecondContact?: boolean;
}
