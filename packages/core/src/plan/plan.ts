import type { Day } from '../answers/answer.ts';
import type { Reason } from '../rule/reason.ts';
import type { Dose, Limit } from '../session/exercise.ts';

/** What drives the dose; one at a time (DESIGN section 7, triage.md 4.2). */
export type Mode = 'light' | 'time-contingent' | 'pain-guided';

export interface PlannedExercise {
  readonly exercise: string;
  readonly dose: Dose;
  readonly reasons: readonly Reason[];
}

/** A quota in minutes, set in advance. */
export interface WalkingQuota {
  readonly minutes: number;
  readonly daysPerWeek: number;
  /** Baseline walks to do first, when the person could not say what is walked now. */
  readonly trialsNeeded?: number;
  readonly reasons: readonly Reason[];
}

/** An activity to win back, in the person's own words, as graded activity. */
export interface WishedActivity {
  /** `activity-1` … `activity-3`. */
  readonly id: string;
  readonly name: string;
  /** 0 not possible – 10 as before; `undefined` when the person did not say. */
  readonly rating?: number;
  readonly isGoal: boolean;
  /** How it is measured. */
  readonly unit: 'minutes' | 'times';
  /** Baseline trials to do before a quota is set (3; start at 80 % of their mean). */
  readonly trialsNeeded: number;
}

export interface Recheck {
  readonly on: Day;
  readonly kind:
    | 'day-3'
    | 'day-7'
    | 'week-1'
    | 'week-2'
    | 'week-4'
    | 'week-6'
    | 'week-12'
    | 'monthly'
    | 'standing-verdict';
}

/** A week that fits this person. `set` says how much the plan may contain. */
export interface Plan {
  readonly madeOn: Day;
  readonly mode: Mode;
  readonly modeReasons: readonly Reason[];
  /** `walking-only` at gp-appointment: walking and usual activity as before. */
  readonly set: 'full' | 'pregnancy' | 'walking-only';
  /** 3–5, or none when walking-only. */
  readonly exercises: readonly PlannedExercise[];
  readonly daysPerWeek: number;
  readonly minutesPerDay: number;
  readonly walking: WalkingQuota;
  readonly activities: readonly WishedActivity[];
  readonly goalDate?: Day;
  readonly rechecks: readonly Recheck[];
  readonly limits: readonly Limit[];
  readonly reasons: readonly Reason[];
}

/** Either a plan, or why there is none (first order of triage.md 4.2). */
export type PlanResult =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'no-plan'; readonly reasons: readonly Reason[] };
