import type { Reason } from '../rule/reason.ts';
import type { Verdict } from './verdict.ts';

/** A triage rule that counts, and whether it is true or unknown ("weet ik niet"). */
export interface TriageReason extends Reason {
  readonly verdict: Verdict;
  readonly truth: 'yes' | 'unknown';
}

/** The verdict on the answers so far, with its working. */
export interface Decision {
  /** `undecided` as long as `atLeast` and `atMost` differ: never a guess. */
  readonly verdict: Verdict | 'undecided';
  readonly atLeast: Verdict;
  readonly atMost: Verdict;
  /** Most urgent first; equal urgency in the order of the rule table. */
  readonly reasons: readonly TriageReason[];
  /** Applicable, unanswered questions that can still change the verdict, or are needed for classification and risk; in asking order. */
  readonly stillNeeded: readonly string[];
}
