import type { Certainty } from '../rule/reason.ts';
import type { Verdict } from '../triage/verdict.ts';
import type { AdaptationRuleId } from './rule-id.ts';

/** A part of a whole, from and to: `[0.1, 0.2]` is ten to twenty percent. */
export type ShareRange = readonly [least: number, most: number];

/** Every number that adaptation uses. `@rugwijs/clinical` supplies them, each under its source. */
export interface AdaptationThresholds {
  /** Pain while moving, 0–10 (facts.md F3). */
  readonly pain: {
    readonly lowUpTo: number;
    readonly middleUpTo: number;
    /** A rise of so much while moving stops the exercise. */
    readonly stopRise: number;
    /** Usual pain above this: judge the change from usual instead. */
    readonly usualHighAbove: number;
    /** Smallest change between two days that is more than noise. */
    readonly noiseBelow: number;
  };
  /** Good sessions in a row before a step up, when pain was in the middle band. */
  readonly goodSessions: number;
  readonly effortUpTo: number;
  readonly down: { readonly small: ShareRange; readonly large: ShareRange };
  /** Largest step up of one number at once. */
  readonly up: { readonly reps: number; readonly seconds: number; readonly minutes: number };
  /** Quota fixed in advance: share added in a week, share of the baseline to start at. */
  readonly quota: {
    readonly perWeek: number;
    readonly perWeekLight: number;
    readonly start: number;
    readonly days: number;
  };
  /** Sessions done at a dose before the quota goes up. */
  readonly quotaDone: number;
  /** Share of the week's planned days that counts as "done". */
  readonly weekDone: number;
  readonly cap: { readonly share: number; readonly days: number };
  readonly alarmHoldDays: number;
  readonly dropHoldDays: number;
  readonly levelChangeDays: number;
  readonly restart: { readonly share: number; readonly missedSessions: number; readonly gapDays: number };
  readonly floor: { readonly reps: number; readonly seconds: number; readonly minutes: number };
  readonly walkingTop: number;
  readonly activityTop: { readonly minutes: number; readonly times: number };
  readonly flare: {
    /** Share of the usual dose in the first days, and how long, by how long own earlier flare-ups took. */
    readonly plans: readonly FlarePlanRow[];
    readonly rise: number;
    readonly longDays: number;
    readonly oftenIn: number;
    readonly oftenDays: number;
  };
  readonly mode: { readonly lightDays: number; readonly legPainFreeDays: number };
  readonly notImproving: {
    readonly days: readonly number[];
    readonly pain: number;
    readonly activity: number;
    /** From this day a strong soft sign leads to the GP. */
    readonly gpFromDay: number;
    /** Questions whose yes is a strong soft sign. */
    readonly strongSoftSigns: readonly string[];
  };
  readonly weeksUp: { readonly rise: number; readonly weeks: number };
  readonly checks: {
    readonly gapDays: number;
    readonly monthDays: number;
    readonly painJump: number;
    readonly painJumpHours: number;
    readonly standingDays: number;
    /** A standing verdict goes up at most to this. */
    readonly standingUpTo: Verdict;
    /** From this verdict the plan is locked. */
    readonly lockFrom: Verdict;
    /** From this verdict on "heb je gebeld?" is asked, after so many hours. */
    readonly askContactAfterHours: Readonly<Partial<Record<Verdict, number>>>;
  };
}

/** How to treat a new flare-up when earlier ones took at most `earlierUpTo` days (typical length). */
export interface FlarePlanRow {
  readonly earlierUpTo: number;
  readonly share: number;
  readonly reducedDays: number;
  readonly rampDays: number;
}

/** When a check-in may be given, in hours. */
export interface CheckInWindows {
  readonly nextMorning: { readonly fromHour: number; readonly untilHour: number };
  /** Hours after the session. */
  readonly at48h: { readonly fromHours: number; readonly untilHours: number };
}

/** A rule's grounds. */
export interface RuleGrounds {
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

/** What a chart and a judgement need to know of one measure (facts-2.md 12). */
export interface MeasureKnowledge {
  readonly betterIs: 'lower' | 'higher';
  readonly min: number;
  readonly max: number;
  /** Half-width of the noise band around the baseline. */
  readonly band: number;
  /** Change that is real when seen once. */
  readonly realOnce: number;
  /** Change that is real when seen on so many weekly means in a row. */
  readonly realOnMeans: number;
  readonly meansInARow: number;
  /** Smallest change that matters to people. */
  readonly mic: number;
  /** Change from which we say "clearly better". */
  readonly clearAt: number;
  /** Own scale, not studied: must be said. */
  readonly validated: boolean;
  readonly recovered?: { readonly at: number; readonly sustainedAt: number; readonly weeks: number };
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

export type Measure = 'pain' | 'function' | 'activity' | 'activities';

/** The part of the clinical knowledge that adaptation, check-in and progress use. */
export interface AdaptationKnowledge {
  readonly checkIn: CheckInWindows;
  readonly adaptation: {
    readonly thresholds: AdaptationThresholds;
    readonly rules: Readonly<Record<AdaptationRuleId, RuleGrounds>>;
  };
  readonly progress: { readonly measures: Readonly<Record<Measure, MeasureKnowledge>> };
}
