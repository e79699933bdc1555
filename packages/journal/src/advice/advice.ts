import type { Change, Day, Dose, HandOver, LessonChoice, Mode, Reason, Recheck, Verdict } from '@rugwijs/core';
import type { Check } from '../event/event.ts';

export interface DueCheckIn {
  readonly session: string;
  readonly moment: 'next-morning' | '48h';
  /** False while its time has not come. */
  readonly due: boolean;
  /** The day it can be given on. */
  readonly on: Day;
}

export interface ExerciseToday {
  readonly exercise: string;
  /** The exercise of the plan in whose place it stands; equal to `exercise` when nothing changed. */
  readonly planned: string;
  readonly dose: Dose;
  readonly change: Change;
  readonly reasons: readonly Reason[];
}

export interface SessionToday {
  readonly exercises: readonly ExerciseToday[];
  /** Estimated length, rests included. */
  readonly minutes: number;
  readonly restDay: boolean;
  /** Why today is a rest day; empty when it is not. */
  readonly restReasons: readonly Reason[];
  readonly doneToday: boolean;
}

export interface WalkingToday {
  readonly minutes: number;
  readonly doneThisWeek: number;
  readonly targetDays: number;
  readonly change: Change;
}

export interface ActivityToday {
  readonly id: string;
  readonly name: string;
  /** Baseline trials still to do; no quota before they are done. */
  readonly trialsLeft: number;
  readonly quota?: number;
  readonly unit: 'minutes' | 'times';
  readonly change?: Change;
  readonly reasons: readonly Reason[];
}

/** What to show a person now, each item with its reasons. */
export interface Advice {
  readonly today: Day;
  /** Week of the plan, from 1; 0 before there is a plan. */
  readonly week: number;
  /** Day of the plan, from 1; 0 before there is a plan. */
  readonly day: number;
  readonly mode?: Mode;
  /** Exercises of the plan that no longer fit what was told since, with why: a new plan would choose others. */
  readonly leftOut?: { readonly exercises: readonly string[]; readonly reasons: readonly Reason[] };
  readonly modeProposal?: { readonly to: Mode; readonly reasons: readonly Reason[] };
  /** A verdict stands (`released`: until the doctor has seen them) or an alarm check was broken off (`checked`). */
  readonly locked?: {
    readonly verdict: Verdict;
    readonly reasons: readonly Reason[];
    readonly until: 'released' | 'checked';
    /** The verdictGiven event to name in `contacted`; absent when no verdict was given yet. */
    readonly verdictEvent?: string;
  };
  /** A standing verdict at gp-appointment: nothing is locked, but "heb je gebeld?" is asked. */
  readonly standing?: { readonly verdict: Verdict; readonly verdictEvent: string; readonly askContact: boolean };
  /** Must be done before the session. */
  readonly recheck?: { readonly kind: Check; readonly reasons: readonly Reason[] };
  readonly checkIns: readonly DueCheckIn[];
  readonly session?: SessionToday;
  readonly walking?: WalkingToday;
  readonly activities: readonly ActivityToday[];
  /** `ramp`: share of the usual dose, 0.6–1. */
  readonly flare?: { readonly day: number; readonly ramp: number; readonly reasons: readonly Reason[] };
  /** Pain looks worse than usual for a day or more: ask whether this is a flare-up; nothing is concluded. */
  readonly askFlare?: { readonly reasons: readonly Reason[] };
  /** Who should look along, by the weeks of the plan and by every tool. */
  readonly handOver?: HandOver;
  readonly restart?: { readonly reasons: readonly Reason[] };
  readonly rechecks: readonly Recheck[];
  readonly nextRecheck?: Recheck;
  /** The lesson of the day; without reasons when it was read today. */
  readonly lesson?: LessonChoice;
}
