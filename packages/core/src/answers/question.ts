import type { Condition } from '../rule/condition.ts';
import type { Verdict } from '../triage/verdict.ts';

/** Screens of the Rugcheck, in asking order; `plan` is the intake of the plan. */
export const blocks = ['S1', 'age', 'S2a', 'S2b', 'S3', 'S4', 'S5', 'S6', 'P1', 'P2', 'persisting', 'plan'] as const;

export type Block = (typeof blocks)[number];

export type QuestionKind = 'choice' | 'many' | 'number' | 'scale' | 'date' | 'text';

/** One question, without words: those stand in `@rugwijs/text` under the same id. */
export interface Question<Id extends string = string> {
  readonly id: Id;
  readonly step: 'triage' | 'classification' | 'plan';
  readonly block: Block;
  readonly kind: QuestionKind;
  /** `choice` and `many`. Includes `'unknown'` and `'skip'` where they may be answered. */
  readonly options?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Asked only when this is true. */
  readonly when?: Condition;
  /** Asked as well once the verdict is at least this urgent. */
  readonly orFrom?: Verdict;
  /** No longer asked once the verdict is at least this urgent (triage.md 1.1, stop early). */
  readonly until?: Verdict;
  /** An answer that calms counts as no while this is true (triage.md 1.1.4). */
  readonly noWhile?: Condition;
  /** A row of an alarm list; the others of its block are follow-ups or single questions. */
  readonly row?: boolean;
  /** May be left alone: unanswered is not awaited and counts as "rather not say". */
  readonly optional?: boolean;
  /** `'unknown'` is a valid answer. */
  readonly mayBeUnknown?: boolean;
}
