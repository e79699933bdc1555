import type {
  AlarmKind,
  Course,
  Group,
  Invariant,
  StuckOutcome,
  SweepOutcome,
  SweepThreshold,
} from '@rugwijs/simulation';
import type { Language } from '@rugwijs/text';
import { simulationEn } from './words-en.ts';
import { simulationNl } from './words-nl.ts';

/** What the simulation says, on the screen and on its page. */
export interface SimulationWords {
  readonly title: string;
  readonly lead: string;
  readonly what: (people: string, days: string, seed: number) => string;
  readonly speed: (patientDays: string, seconds: string) => string;
  readonly honest: readonly string[];
  readonly headings: Readonly<
    Record<
      | 'invariants'
      | 'alarms'
      | 'pain'
      | 'dose'
      | 'walking'
      | 'use'
      | 'handOver'
      | 'plan'
      | 'steps'
      | 'sweep'
      | 'assumptions'
      | 'journal'
      | 'honest'
      | 'violations',
      string
    >
  >;
  readonly invariants: Readonly<Record<Invariant, string>>;
  readonly checked: (count: string) => string;
  readonly never: string;
  readonly times: (count: number) => string;
  /** @param alarms The option that gives another rate of alarm signs, or nothing. */
  readonly replay: (person: number, seed: number, days: number, alarms: string) => string;
  readonly alarms: Readonly<Record<'raised' | 'missed' | 'denied' | 'notAsked' | 'open', string>>;
  readonly alarmRate: (perYear: string) => string;
  readonly alarmKinds: Readonly<Record<AlarmKind, string>>;
  readonly stoppedFor: (nerveSign: string, legSpread: string) => string;
  readonly alarmDays: (days: string, monthly: string) => string;
  readonly missedMeans: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly courses: Readonly<Record<Course, string>>;
  readonly painNote: string;
  readonly week: string;
  readonly inside: string;
  readonly outside: string;
  readonly published: string;
  readonly simulated: string;
  readonly doseNote: string;
  readonly walkingNote: string;
  readonly openedNote: (sessions: string, checkIns: string) => string;
  readonly handOverNote: (people: string) => string;
  readonly stuck: Readonly<Record<StuckOutcome, string>>;
  readonly table: Readonly<
    Record<
      | 'course'
      | 'people'
      | 'told'
      | 'days'
      | 'number'
      | 'value'
      | 'what'
      | 'sign'
      | 'unit'
      | 'source'
      | 'exercises'
      | 'mode'
      | 'step',
      string
    >
  >;
  readonly basis: Readonly<Record<'published' | 'assumed', string>>;
  readonly modes: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
  readonly journal: (days: string, differences: number) => string;
  readonly sweepNote: string;
  readonly inUse: string;
  readonly thresholds: Readonly<Record<SweepThreshold, string>>;
  readonly outcomes: Readonly<Record<SweepOutcome, string>>;
  readonly mattersMost: (threshold: string, outcomes: string) => string;
  readonly mattersLittle: (threshold: string) => string;
  readonly written: (file: string) => string;
  readonly day: string;
  readonly nothing: string;
}

export function simulationWordsIn(language: Language): SimulationWords {
  return language === 'nl' ? simulationNl : simulationEn;
}
