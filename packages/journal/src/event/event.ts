import type { Answers, BackToUsual, CoachRecords, Day, Dose, Instant, Plan, Score, Verdict } from '@rugwijs/core';

/** Which check a set of answers belongs to: the first one, the plan's questions, or a re-check (triage.md 2.4). */
export const checks = [
  'intake',
  'plan-intake',
  'anything-new',
  'gap',
  'pain-jump',
  'new-leg-sign',
  'fall-since',
  'fever',
  'two-weeks-up',
  'month',
  'not-improving',
  'free-text',
] as const;

export type Check = (typeof checks)[number];

/** One exercise of a session, as the player recorded it. Everything not said is absent. */
export interface ExerciseDone {
  readonly exercise: string;
  /** The dose worked with (after "te zwaar", the lowered one). */
  readonly dose: Dose;
  readonly completed: boolean;
  readonly tooHeavy: boolean;
  readonly during?: Score;
  readonly effort?: Score;
  /** Areas of the body map. */
  readonly where?: readonly string[];
  readonly legSpread: boolean;
  readonly nerveSign: boolean;
  readonly expected?: Score;
  /** The exercise of the plan that this one replaced, when it was swapped or stepped up or down. */
  readonly insteadOf?: string;
}

/** What each kind of event carries, version 1; what the tools keep stands in core under `coach`. */
export interface EventData extends CoachRecords {
  readonly answered: { readonly check: Check; readonly answers: Answers };
  readonly verdictGiven: {
    readonly check: Check;
    readonly verdict: Verdict | 'undecided';
    readonly atLeast: Verdict;
    readonly atMost: Verdict;
    readonly rules: readonly string[];
    readonly rulesVersion: string;
  };
  readonly planAccepted: { readonly plan: Plan; readonly rulesVersion: string };
  readonly sessionDone: {
    readonly session: string;
    readonly day: Day;
    readonly painBefore?: Score;
    readonly expectedPain?: Score;
    readonly painAfter?: Score;
    /** Ended early because of pain or an alarm sign. */
    readonly stopped: boolean;
    readonly exercises: readonly ExerciseDone[];
  };
  readonly checkedIn: {
    readonly session: string;
    readonly moment: 'next-morning' | '48h';
    readonly pain?: Score;
    readonly backToUsual: BackToUsual;
    readonly anythingNew: BackToUsual;
    readonly perExercise?: Readonly<Record<string, BackToUsual>>;
    /** Radicular only: was extra leg pain gone within part of the day? */
    readonly goneWithinDayPart?: BackToUsual;
  };
  readonly measured: {
    readonly measure: 'pain' | 'function' | 'activity';
    readonly activity?: string;
    readonly value: Score;
    readonly day: Day;
  };
  readonly activityDone: {
    /** `walking` or `activity-1` … `activity-3`. */
    readonly item: string;
    readonly amount: number;
    readonly unit: 'minutes' | 'times';
    readonly day: Day;
    readonly trial: boolean;
    readonly painBefore?: Score;
    readonly painAfter?: Score;
  };
  readonly exerciseSwapped: {
    readonly from: string;
    readonly to: string;
    readonly why: 'choice' | 'pain' | 'equipment';
  };
  readonly flareStarted: { readonly day: Day };
  readonly flareEnded: { readonly day: Day };
  /** What came of a verdict. `released` is the person's word that they may exercise, or why the verdict no longer holds. */
  readonly contacted: {
    readonly verdictEvent: string;
    readonly with: string;
    readonly said?: string;
    readonly released: boolean;
  };
  /** Kept in the list of exercises, or taken out of it again. */
  readonly exerciseFavoured: { readonly exercise: string; readonly favourite: boolean };
  readonly lessonRead: { readonly lesson: string };
  /** A line of the diary, in the person's own words. Rules never read it; it only ever opens the alarm questions. */
  readonly noted: { readonly text: string; readonly day: Day };
  /** Replaces an earlier event by id, or removes it. Verdicts and contacts cannot be corrected away. */
  readonly corrected:
    | { readonly replaces: string; readonly kind: string; readonly data: unknown }
    | { readonly replaces: string; readonly removed: true };
}

export type EventKind = keyof EventData;

export interface EventOf<Kind extends EventKind> {
  /** Made on the device; unique. */
  readonly id: string;
  readonly at: Instant;
  readonly kind: Kind;
  readonly version: 1;
  readonly data: EventData[Kind];
}

/** One small thing that happened. Never changed once written. */
export type JournalEvent = { readonly [Kind in EventKind]: EventOf<Kind> }[EventKind];

/** An event for the journal; id and time are the caller's, so that the same call gives the same event. */
export function makeEvent<Kind extends EventKind>(
  kind: Kind,
  data: EventData[Kind],
  stamp: { readonly id: string; readonly at: Instant },
): EventOf<Kind> & JournalEvent {
  // The mapped union above has exactly this member; the compiler cannot see it through the type parameter.
  return { id: stamp.id, at: stamp.at, kind, version: 1, data } as EventOf<Kind> & JournalEvent;
}
