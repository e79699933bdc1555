import type { RuleGrounds } from '../../adaptation/knowledge.ts';
import type { Instrument } from './instrument.ts';

/** Everything that measuring can give as its reason. */
export const measuresRuleIds = [
  'measures-due',
  'measures-first',
  'measures-change',
  'measures-change-open',
  'measures-start-back',
  'measures-mood',
  'measures-words',
  'measures-pack',
  'measures-pack-dark',
] as const satisfies readonly `measures-${string}`[];

export type MeasuresRuleId = (typeof measuresRuleIds)[number];

/** Every instrument we know, in the order of the list; ours and free ones first. */
export const instrumentIds = [
  'pain-score',
  'hindrance',
  'own-activities',
  'global-change',
  'own-sleep',
  'own-stress',
  'start-back',
  'qbpds',
  'rmdq',
  'odi',
  'promis-pf',
  'eq-5d-5l',
  'phq-4',
  'pseq',
  'pcs',
  'tsk-11',
  'fabq-activity',
  'fabq-work',
  'orebro-short',
] as const;

export type InstrumentId = (typeof instrumentIds)[number];

/** A moment to measure, in days from the first day of the plan. */
export interface MeasureMoment {
  readonly id: 'start' | 'week-2' | 'week-6' | 'week-12' | 'month-6' | 'month-12';
  readonly day: number;
}

export interface MeasuresKnowledge {
  readonly rules: Readonly<Record<MeasuresRuleId, RuleGrounds>>;
  readonly instruments: Readonly<Record<InstrumentId, Instrument>>;
  /** Rising. */
  readonly moments: readonly MeasureMoment[];
  /** Days that a moment stays open; then it is let go, without a word. */
  readonly openDays: number;
  /** A result of so many days before a moment counts for it. */
  readonly earlyDays: number;
  readonly minutesPerWeek: number;
  /** STarT Back (facts.md D1). */
  readonly startBack: { readonly lowUpTo: number; readonly highPsychFrom: number };
}
