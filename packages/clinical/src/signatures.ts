import type { Day, ToolId } from '@rugwijs/core';
import type { RuleId } from './triage/rule-ids.ts';

/** A page of the rulebook that can be signed: one alarm rule, one table (the 48-hour rule, doses, plan choice, noise and so on), or one tool. */
export type SignedPage = `rules/${RuleId}` | `tables/${string}` | `tools/${ToolId}`;

/**
 * A clinician who read one page and agrees. It names what was read by its fingerprint, which stands on the page: a page that changes
 * afterwards has another fingerprint, and a test in the rulebook then asks to take the signature out (it stays in the history) or to
 * have the page read again. So everything in this list holds for the rules as they are now.
 */
export interface Signature {
  readonly page: SignedPage;
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

/** How many alarm rules somebody signed. */
export function signedRules(all: readonly Signature[] = signatures): number {
  return new Set(all.map(({ page }) => page).filter((page) => page.startsWith('rules/'))).size;
}
