import type { Answers, Attempt, BackToUsual, Day, Decision, Instant, Logs, Plan, Score, Verdict } from '@rugwijs/core';
import type { Check, EventData, JournalEvent } from '../event/event.ts';

/** A verdict that was given, and what came of it. */
export interface VerdictGiven {
  readonly event: string;
  readonly at: Instant;
  readonly check: Check;
  readonly verdict: Verdict | 'undecided';
  readonly atLeast: Verdict;
  readonly rules: readonly string[];
  readonly rulesVersion: string;
  /** Latest contact about it; `released` once the person may exercise again. */
  readonly contact?: ContactRecord;
}

/** A set of answers that was given, in order. */
export interface CheckDone {
  readonly event: string;
  readonly at: Instant;
  readonly day: Day;
  readonly check: Check;
  readonly answers: Answers;
}

/** How the back answered to a session, as told at its check-ins. */
export interface DayAnswers {
  readonly nextMorning?: BackToUsual;
  readonly at48h?: BackToUsual;
  readonly goneWithinDayPart?: BackToUsual;
}

export interface SessionRecord extends Readonly<Omit<EventData['sessionDone'], 'exercises'>>, DayAnswers {
  readonly event: string;
  readonly at: Instant;
  readonly exercises: EventData['sessionDone']['exercises'];
}

export interface CheckInRecord extends Readonly<EventData['checkedIn']> {
  readonly event: string;
  readonly at: Instant;
}

export interface Reading {
  readonly day: Day;
  readonly at: Instant;
  readonly value: Score;
}

export interface ActivityRecord extends Readonly<EventData['activityDone']> {
  readonly event: string;
  readonly at: Instant;
}

/** What a person told of a call or visit about a verdict. */
export interface ContactRecord extends Readonly<EventData['contacted']> {
  readonly event: string;
  readonly at: Instant;
}

export interface FlareRecord {
  readonly start: Day;
  readonly at: Instant;
  readonly end?: Day;
}

/** A flare-up's start or end, as told. */
export interface FlareMark {
  readonly kind: 'start' | 'end';
  readonly day: Day;
  readonly at: Instant;
}

/** One place in the plan: the planned exercise and the one that now stands there after swaps and ladder steps. */
export interface Slot {
  readonly planned: string;
  readonly current: string;
  /** Last day on which the exercise in this place changed. */
  readonly changedOn?: Day;
}

/** A line of the diary. */
export interface Note extends Readonly<EventData['noted']> {
  readonly event: string;
}

export interface AcceptedPlan {
  readonly event: string;
  readonly at: Instant;
  readonly day: Day;
  readonly plan: Plan;
  readonly rulesVersion: string;
}

/** Everything that a journal says about one person, folded. Plain data; never holds anything the events do not say. */
export interface Person {
  /** All events, in order, as they are stored (corrections included). */
  readonly events: readonly JournalEvent[];
  /** Latest answer to every question. */
  readonly answers: Answers;
  /** The answers of the latest whole check, as they were given then: what later weeks are compared with. */
  readonly answersAtStart: Answers;
  /** Moment of the latest answer to every question. */
  readonly answeredAt: Readonly<Record<string, Instant>>;
  /** The verdict on the latest answers; absent before the first answer. */
  readonly decision?: Decision;
  readonly checks: readonly CheckDone[];
  readonly verdicts: readonly VerdictGiven[];
  readonly plan?: AcceptedPlan;
  /** Days on which plans were accepted, oldest first; what was taken back is not among them. */
  readonly planDays: readonly Day[];
  readonly slots: readonly Slot[];
  readonly sessions: readonly SessionRecord[];
  /** Per exercise, oldest first, each with the check-ins that followed. */
  readonly attempts: Readonly<Record<string, readonly Attempt[]>>;
  readonly checkIns: readonly CheckInRecord[];
  readonly measures: {
    readonly pain: readonly Reading[];
    readonly function: readonly Reading[];
    readonly activities: Readonly<Record<string, readonly Reading[]>>;
  };
  readonly activityLog: readonly ActivityRecord[];
  readonly flareMarks: readonly FlareMark[];
  /** The marks as flare-ups, oldest first. */
  readonly flares: readonly FlareRecord[];
  readonly contacts: readonly ContactRecord[];
  readonly swaps: readonly (EventData['exerciseSwapped'] & { readonly at: Instant })[];
  /** Exercises to find back quickly, the latest chosen last. */
  readonly favourites: readonly string[];
  readonly lessons: readonly string[];
  /** The diary, oldest first. */
  readonly notes: readonly Note[];
  /** What the tools beside the exercises keep. */
  readonly logs: Logs;
  /** Since when no leg pain was told of; absent while there is some, or when never asked. */
  readonly legPainFreeSince?: Day;
}
