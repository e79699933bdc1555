import type { RuleGrounds } from '../../adaptation/knowledge.ts';
import type { Score } from '../../check-in/response.ts';
import type { NotWith } from '../demands.ts';

export const workRuleIds = [
  'work-start',
  'work-none-yet',
  'work-step-up',
  'work-less-done',
  'work-not-told',
  'work-pain-high',
  'work-alarm-waits',
  'work-first-waits',
  'work-restart',
  'work-full',
  'work-early-help',
  'work-limit',
] as const satisfies readonly `work-${string}`[];

export type WorkRuleId = (typeof workRuleIds)[number];

export interface WorkKnowledge {
  /** A week adds this share of the hours of the contract. */
  readonly stepShare: number;
  /** Never more than this share of the present hours in a week; half an hour is always allowed. */
  readonly cap: number;
  /** Hours are rounded to this. */
  readonly roundTo: number;
  /** A week counts as done from this share of its hours. */
  readonly doneShare: number;
  /** Pain from this score, on so many days, holds the next step. */
  readonly highPain: Score;
  readonly highPainDays: number;
  /** After so many whole weeks without a word the hours begin again at a share of the last done. */
  readonly restart: { readonly weeks: number; readonly share: number };
  /** A task is practised so many times before the next one has its turn. */
  readonly taskTimes: number;
  readonly notWith: NotWith;
  /** Away from work for so many days: talk to the bedrijfsarts and a physiotherapist. */
  readonly earlyHelpDays: number;
  readonly rules: Readonly<Record<WorkRuleId, RuleGrounds>>;
}
