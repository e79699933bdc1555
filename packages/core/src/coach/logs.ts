import type { Instant } from '../answers/answer.ts';
import type { BreakTaken } from './breaks/records.ts';
import type { CalmRound } from './calm/records.ts';
import type { CareAsked, LetterMade } from './care/records.ts';
import type { ExposureTry, FearedActivity } from './fear/records.ts';
import type { FlareLook } from './flare/records.ts';
import type { AidUsed, TrialDay, TrialPlan, TrialStop } from './helps/records.ts';
import type { LegCheck } from './leg/records.ts';
import type { InstrumentResult } from './measures/records.ts';
import type { MoodCheck, Reflection } from './mood/records.ts';
import type { WeekReviewed } from './review/records.ts';
import type { Night, SleepCheck } from './sleep/records.ts';
import type { TestTry } from './strength/records.ts';
import type { RelapsePlan, WellStart } from './well/records.ts';
import type { WorkDay, WorkPlan } from './work/records.ts';

/** What the tools keep, by kind of event in the journal. */
export interface CoachRecords {
  readonly calmed: CalmRound;
  readonly slept: Night;
  readonly sleepChecked: SleepCheck;
  readonly reflected: Reflection;
  readonly moodChecked: MoodCheck;
  readonly feared: FearedActivity;
  readonly exposed: ExposureTry;
  readonly paused: BreakTaken;
  readonly tested: TestTry;
  readonly aidUsed: AidUsed;
  readonly trialStarted: TrialPlan;
  readonly trialScored: TrialDay;
  readonly trialStopped: TrialStop;
  readonly flareLooked: FlareLook;
  readonly weekReviewed: WeekReviewed;
  readonly wellStarted: WellStart;
  readonly relapsePlanned: RelapsePlan;
  readonly workPlanned: WorkPlan;
  readonly worked: WorkDay;
  readonly legChecked: LegCheck;
  readonly letterMade: LetterMade;
  readonly careAsked: CareAsked;
  readonly scored: InstrumentResult;
  /** What came of the one prompt of a day: followed, put off, or never again. */
  readonly prompted: PromptAnswer;
}

export interface PromptAnswer {
  /** Id of the tool that asked. */
  readonly prompt: string;
  readonly day: string;
  readonly answer: 'done' | 'later' | 'never';
  /** The rule with which it asked; absent in what older versions kept. */
  readonly rule?: string;
}

export type CoachKind = keyof CoachRecords;

export const coachKinds = [
  'calmed',
  'slept',
  'sleepChecked',
  'reflected',
  'moodChecked',
  'feared',
  'exposed',
  'paused',
  'tested',
  'aidUsed',
  'trialStarted',
  'trialScored',
  'trialStopped',
  'flareLooked',
  'weekReviewed',
  'wellStarted',
  'relapsePlanned',
  'workPlanned',
  'worked',
  'legChecked',
  'letterMade',
  'careAsked',
  'scored',
  'prompted',
] as const satisfies readonly CoachKind[];

/** A record as it stands in the journal. */
export type Logged<Kind extends CoachKind> = CoachRecords[Kind] & { readonly event: string; readonly at: Instant };

/** Everything the tools keep of one person, each list in journal order. */
export type Logs = { readonly [Kind in CoachKind]: readonly Logged<Kind>[] };
