import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const wellRuleIds = [
  'well-recovered',
  'well-goal-reached',
  'well-not-yet',
  'well-walking',
  'well-walking-held',
  'well-strength',
  'well-month',
  'well-relapse-plan',
  'well-graduate',
  'well-comes-back',
] as const satisfies readonly `well-${string}`[];

export type WellRuleId = (typeof wellRuleIds)[number];

export interface WellKnowledge {
  readonly rules: Readonly<Record<WellRuleId, RuleGrounds>>;
  /** Weekly means of pain, so many in a row at most so high (as on Voortgang), and the back holds back at most so much: recovered. */
  readonly recovered: { readonly sustainedAt: number; readonly weeks: number; readonly hindrance: number };
  /** Or: pain low for so many weeks and the goal at least so well (0–10). */
  readonly goalReached: { readonly pain: number; readonly weeks: number; readonly goal: number };
  /** A series whose last score is older says nothing of now (days). */
  readonly staleDays: number;
  readonly walking: WalkingProgramme;
  readonly strengthDays: number;
  readonly monthDays: number;
  /** Weeks of little pain, with scores in at least so many of them, and active days in the last so many days. */
  readonly graduation: {
    readonly weeks: number;
    readonly weeksTold: number;
    readonly days: number;
    readonly activeDays: number;
  };
}

/** From what somebody walks now to the target, in even steps. */
export interface WalkingProgramme {
  readonly target: { readonly minutes: number; readonly days: number };
  readonly weeks: number;
  /** The minutes of a week never rise by more than this share. */
  readonly cap: number;
  /** Where somebody begins who does not walk yet, and the shortest walk. */
  readonly least: { readonly minutes: number; readonly days: number };
  /** Share of the planned days that makes a week done. */
  readonly weekDone: number;
  /** After so many weeks without a walk: back to this share. */
  readonly restart: { readonly weeks: number; readonly share: number };
}
