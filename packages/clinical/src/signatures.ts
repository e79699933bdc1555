import type { Day } from '@rugwijs/core';
import type { RuleId } from './triage/rule-ids.ts';

/**
 * A clinician who read the page of one rule and agrees. It names what was read by its fingerprint, which stands on the page: a
 * rule that changes afterwards has another fingerprint, and a test in the rulebook then asks to take the signature out (it stays
 * in the history) or to have the page read again. So everything in this list holds for the rules as they are now.
 */
export interface Signature {
  readonly rule: RuleId;
  /** Version of the rules that was read. */
  readonly version: string;
  readonly fingerprint: string;
  readonly name: string;
  readonly profession: 'physiotherapist' | 'gp';
  /** Number in the Dutch BIG register. */
  readonly register: string;
  readonly on: Day;
}

/** Nobody has signed yet. */
export const signatures: readonly Signature[] = [];
