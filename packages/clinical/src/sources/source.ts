import type { Certainty } from '@rugwijs/core';

/** How much of a source was read by whoever wrote it down here. `own`: our own proposal, waiting for clinicians. */
export const readStates = ['full', 'abstract', 'excerpt', 'secondary', 'recall', 'own'] as const;

export type ReadState = (typeof readStates)[number];

/**
 * What sort of source it is, roughly from what weighs most in a question of treatment to what weighs least. `overview`: experts
 * who sum up a subject without searching for every study. `knowledge`: what every textbook says, written from memory.
 */
export const sourceKinds = [
  'guideline',
  'systematic-review',
  'trial',
  'cohort',
  'cross-section',
  'laboratory',
  'tool-or-scale',
  'consensus',
  'overview',
  'book',
  'page',
  'report',
  'knowledge',
  'own',
] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** What a reader must know before leaning on a source. `other-people`: not people with a sore back in ordinary care. */
export const cautions = [
  'superseded',
  'paper-to-find',
  'part-recalled',
  'year-of-reading',
  'other-people',
  'no-result-yet',
] as const;

/** A guideline, paper or page that a rule or sentence leans on. Cited, never copied. */
export interface Source {
  readonly citation: string;
  readonly kind: SourceKind;
  /** How sure the whole of what it reports is, for what we use it for; by its own grading where it has one. */
  readonly certainty: Certainty;
  /** Year of publication; for a page without a date, the year in which it was read. */
  readonly year: number;
  readonly doi?: string;
  readonly address?: string;
  readonly read: ReadState;
  /** Day on which it was read, as far as `read` says. */
  readonly dateRead?: string;
  /** Shown beside it in the app, in both languages. */
  readonly cautions?: readonly (typeof cautions)[number][];
  /** What to keep in mind about it, for the rulebook. */
  readonly note?: string;
}
