import type {
  Answers,
  BackToUsual,
  Change,
  Decision,
  HandOverTo,
  Mode,
  Plan,
  PlanKnowledge,
  PlanResult,
  Verdict,
} from '@rugwijs/core';
import type { Check, EventData, JournalKnowledge } from '@rugwijs/journal';
import type { Minute } from '../days.ts';

/** What the simulation needs to know: all of `@rugwijs/clinical`, or a copy with other numbers. */
export type SimulationKnowledge = JournalKnowledge & PlanKnowledge;

export interface CheckInDue {
  readonly session: string;
  readonly moment: 'next-morning' | '48h';
}

export interface ShownExercise {
  readonly exercise: string;
  readonly planned: string;
  readonly change: Change;
}

export interface ShownSession {
  readonly exercises: readonly ShownExercise[];
  readonly restDay: boolean;
  readonly doneToday: boolean;
}

export interface ShownActivity {
  readonly id: string;
  readonly trialsLeft: number;
  readonly quota?: number;
  readonly change?: Change;
}

/** What a check-in tells. */
export type CheckIn = EventData['checkedIn'] & { readonly backToUsual: BackToUsual };

/**
 * The app as a virtual person meets it: what is told to it, and what it shows. Two stand behind it: the light one, fast enough
 * for millions of days, and the real journal with `advise`, which the light one is compared with day by day.
 */
export interface App {
  readonly knowledge: SimulationKnowledge;

  answered(at: Minute, check: Check, answers: Answers): void;
  /** The verdict on everything answered so far, kept as given. */
  verdictGiven(at: Minute, check: Check): Decision;
  planAccepted(at: Minute, plan: Plan): void;
  sessionDone(at: Minute, session: EventData['sessionDone']): void;
  checkedIn(at: Minute, checkIn: CheckIn): void;
  measured(at: Minute, measure: 'pain' | 'activity', value: number): void;
  activityDone(at: Minute, done: EventData['activityDone']): void;
  flareStarted(at: Minute): void;
  flareEnded(at: Minute): void;
  /** About the verdict that stands. */
  contacted(at: Minute, released: boolean): void;

  answers(): Answers;
  plan(): Plan | undefined;
  /** The plan that fits what was answered, or why there is none. */
  proposal(at: Minute): PlanResult;
  checkInsDue(at: Minute): readonly CheckInDue[];
  locked(at: Minute): Verdict | undefined;
  /** A verdict at gp-appointment or higher that nobody released. */
  standing(at: Minute): Verdict | undefined;
  recheck(at: Minute): Check | undefined;
  /** A session can be done today: not locked, not a rest day, not done yet. */
  sessionReady(at: Minute): boolean;
  session(at: Minute): ShownSession | undefined;
  walking(at: Minute): Change | undefined;
  activities(at: Minute): readonly ShownActivity[];
  /** Share of the usual dose while a flare-up plan runs, else 1. */
  flareShare(at: Minute): number;
  modeProposal(at: Minute): Mode | undefined;
  handOver(at: Minute): HandOverTo | undefined;
}
