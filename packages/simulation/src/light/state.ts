import type {
  ActivityDay,
  Answers,
  AnswerValue,
  Attempt,
  Change,
  Day,
  DayResponse,
  Decision,
  Exercise,
  Flare,
  Limit,
  Plan,
  Verdict,
  WeekState,
} from '@rugwijs/core';
import type { Check } from '@rugwijs/journal';
import type { ShownSession, SimulationKnowledge } from '../app/app.ts';
import type { Minute } from '../days.ts';
import { planQuestionsOf } from '../questions.ts';

/** No such moment yet. */
export const never = -1;

export interface LightVerdict {
  readonly at: Minute;
  readonly level: Verdict;
  readonly rules: readonly string[];
  contacted: boolean;
}

export interface LightSession extends Writable<DayResponse> {
  readonly id: string;
  readonly at: Minute;
  /** Day number of `day`. */
  readonly on: number;
  readonly exercises: readonly string[];
}

export interface Placed {
  readonly slot: LightSlot;
  readonly exercise: Exercise;
}

export interface LightAttempt extends Writable<Attempt> {
  readonly at: Minute;
  /** Day number of `day`. */
  readonly on: number;
}

export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface LightSlot {
  readonly planned: string;
  readonly current: string;
  readonly changedOn: Day | undefined;
}

/** What the weeks that are over say. */
export interface LightTrend {
  readonly notImproving: boolean;
  readonly weeksUp: boolean;
  /** Days since the episode began. */
  readonly day: number;
}

/** A wished-for activity, and its weeks that are over, as core worked them out. */
export interface ActivityLog {
  /** First day of the first week with a quota; unknown until the trials are done. */
  since: number;
  readonly trials: ActivityDay[];
  readonly done: ActivityDay[];
  readonly settled: WeekState[];
}

/** The walks, and the quota as far as it was worked out. */
export interface Walking {
  readonly done: ActivityDay[];
  /** The weeks of the plan that are over, as core worked them out. */
  readonly settled: WeekState[];
  known:
    | { readonly stamp: number; readonly share: number; readonly version: number; readonly change: Change }
    | undefined;
}

/** One person as the light app keeps them: what the rules look back at and nothing more, changed in place. */
export interface Light {
  readonly knowledge: SimulationKnowledge;
  readonly find: (id: string) => Exercise | undefined;
  readonly planQuestions: ReadonlySet<string>;
  answers: Writable<Answers>;
  /** The same, by question. */
  readonly answerTo: Map<string, AnswerValue>;
  answersAtStart: Answers;
  /** Lists without the pain and the tap that say nothing else than `answers`: people mostly say the same as last time. */
  readonly agreeing: Set<Answers>;
  /** The verdict on the answers; worked out again only when an answer changed. */
  decision: Decision | undefined;
  /** Verdicts on answers that differ in nothing but the pain, by the pain or by the bounds that it lies between. */
  readonly decisionsByPain: Map<AnswerValue | undefined, Decision>;

  /** Day of the latest whole check. */
  intakeDay: number;
  intakeAt: Minute;
  lastCheckAt: Minute;
  lastCheckTappedNo: boolean;
  /** Last "no", and last "yes" or "unknown", to "is er iets nieuws?", in a check and at a check-in. */
  tapNoAt: Minute;
  tapYesAt: Minute;
  checkInNoAt: Minute;
  checkInToldAt: Minute;
  fallOrFeverAt: { fall: Minute; fever: Minute };

  verdictAt: Minute;
  readonly verdictAtOf: Record<Check, Minute>;
  /** Those at gp-appointment or higher that nobody released. */
  verdicts: LightVerdict[];
  released: { readonly verdict: LightVerdict; readonly at: Minute }[];

  plan: Plan | undefined;
  planDay: number;
  /** Limits of the plan and those told since; worked out again when an answer changed. */
  limits: readonly Limit[] | undefined;
  recheckDays: readonly number[];
  slots: LightSlot[];
  /** The places that hold an exercise this person may do; worked out again when a place or a limit changed. */
  placed: readonly Placed[] | undefined;
  /** The session of a day, for as long as nothing was told that it depends on. */
  shown: { readonly today: number; readonly session: ShownSession | undefined } | undefined;
  sessions: LightSession[];
  attempts: Map<string, LightAttempt[]>;
  /** A stop sign may have been told in the last session, and no verdict came since. */
  mayBeStopped: boolean;
  legSessionAt: Minute;
  alarms: Day[];

  flares: Writable<Flare>[];
  lastFlareAt: Minute;
  /** The share of the usual dose on a day, for as long as nothing was told of flare-ups. */
  flareShare: { readonly today: number; readonly share: number } | undefined;
  /** Days on which a flare-up plan ran. */
  readonly flareDays: Set<Day>;
  readonly isFlareDay: (day: Day) => boolean;
  /** The same by day number. */
  readonly inFlare: Uint8Array;
  legPainFreeSince: number;

  /** Pain told, per day: sum and count of what counts as usual. */
  painSum: Float64Array;
  painCount: Uint8Array;
  firstMeasured: number | undefined;
  /** What the weeks that are over say, worked out once a day. */
  trend: { readonly today: number; readonly trend: LightTrend } | undefined;
  moments: { readonly at: Minute; readonly day: number; readonly value: number }[];
  jumps: { readonly at: Minute; readonly day: number; readonly fromDay: number }[];

  walking: Walking;
  activityLog: Map<string, ActivityLog>;
  activityRatings: number[];
  /** Goes up when an answer about an earlier week comes in, at an alarm sign and at a flare-up. */
  weeklyVersion: number;
}

export function newWalking(): Walking {
  return { done: [], settled: [], known: undefined };
}

const libraries = new WeakMap<readonly Exercise[], ReadonlyMap<string, Exercise>>();

export function newLight(knowledge: SimulationKnowledge, days: number): Light {
  let library = libraries.get(knowledge.exercises);
  if (library === undefined) {
    library = new Map(knowledge.exercises.map((exercise) => [exercise.id, exercise]));
    libraries.set(knowledge.exercises, library);
  }
  const byId = library;
  const flareDays = new Set<Day>();
  return {
    knowledge,
    find: (id) => byId.get(id),
    planQuestions: planQuestionsOf(knowledge.questions),
    answers: {},
    answerTo: new Map(),
    answersAtStart: {},
    agreeing: new Set(),
    decision: undefined,
    decisionsByPain: new Map(),
    intakeDay: never,
    intakeAt: never,
    lastCheckAt: never,
    lastCheckTappedNo: false,
    tapNoAt: never,
    tapYesAt: never,
    checkInNoAt: never,
    checkInToldAt: never,
    fallOrFeverAt: { fall: never, fever: never },
    verdictAt: never,
    verdictAtOf: {
      intake: never,
      'plan-intake': never,
      'anything-new': never,
      gap: never,
      'pain-jump': never,
      'new-leg-sign': never,
      'fall-since': never,
      fever: never,
      'two-weeks-up': never,
      month: never,
      'not-improving': never,
      'free-text': never,
    },
    verdicts: [],
    released: [],
    plan: undefined,
    planDay: 0,
    limits: undefined,
    recheckDays: [],
    slots: [],
    placed: undefined,
    shown: undefined,
    sessions: [],
    attempts: new Map(),
    mayBeStopped: false,
    legSessionAt: never,
    alarms: [],
    flares: [],
    lastFlareAt: never,
    flareShare: undefined,
    flareDays,
    isFlareDay: (day) => flareDays.has(day),
    inFlare: new Uint8Array(days + 1),
    legPainFreeSince: never,
    painSum: new Float64Array(days + 1),
    painCount: new Uint8Array(days + 1),
    firstMeasured: undefined,
    trend: undefined,
    moments: [],
    jumps: [],
    walking: newWalking(),
    activityLog: new Map(),
    activityRatings: [],
    weeklyVersion: 0,
  };
}
