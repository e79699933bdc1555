import type { Condition } from '../rule/condition.ts';
import type { Citation } from './red-flag.ts';
import type { Verdict } from './verdict.ts';

/** One thing that must hold for every set of answers. `unless` states an exception openly: sets of answers for which it is true are left out. */
export type Claim =
  /** Whoever answers so gets this verdict or a more urgent one. */
  | { readonly kind: 'at-least'; readonly given: Condition; readonly verdict: Verdict; readonly unless?: Condition }
  /** Whoever answers so gets this verdict or a calmer one. */
  | { readonly kind: 'at-most'; readonly given: Condition; readonly verdict: Verdict; readonly unless?: Condition }
  /**
   * From one answer to the next in `order`, everything else staying the same, the verdict never becomes calmer. `rising`:
   * numbers by size, ticks one by one. What the change newly asks may be answered in any way. With `alarm`: only a fall from
   * that verdict or above to below `floor` counts.
   */
  | {
      readonly kind: 'never-calmer';
      readonly questions: readonly string[];
      readonly order: readonly string[] | 'rising';
      readonly of: 'verdict' | 'each-rule';
      readonly unless?: Condition;
      readonly alarm?: { readonly from: Verdict; readonly floor: Verdict };
    }
  /** Above `from`, these questions change nothing; `given` holds on both sides. */
  | {
      readonly kind: 'no-matter';
      readonly questions: readonly string[];
      readonly from: Verdict;
      readonly given?: Condition;
    }
  /** These answers to a question always give the same verdict. */
  | {
      readonly kind: 'same';
      readonly question: string;
      readonly values: readonly string[];
      readonly unless?: Condition;
    }
  /** Every verdict of every rule comes out for some set of answers. */
  | { readonly kind: 'reached' }
  /** No question and no option names one of these words. */
  | { readonly kind: 'nameless'; readonly words: readonly string[] };

/** A claim about the rules with the sources it was taken from; its words stand in `@rugwijs/rulebook`. */
export interface Theorem<Id extends string = string, Rule extends string = string, Source extends string = string> {
  readonly id: Id;
  readonly sources: readonly Citation<Source>[];
  /** Rules it guards. */
  readonly rules: readonly Rule[] | 'all';
  readonly claims: readonly Claim[];
}

/** The conditions in a claim. */
export function conditionsOf(claim: Claim): readonly Condition[] {
  const given = 'given' in claim ? claim.given : undefined;
  const unless = 'unless' in claim ? claim.unless : undefined;
  return [given, unless].filter((condition) => condition !== undefined);
}
