/** How much of a source was read by whoever wrote it down here. `own`: our own proposal, waiting for clinicians. */
export type ReadState = 'full' | 'abstract' | 'excerpt' | 'secondary' | 'recall' | 'own';

/** A guideline, paper or page that a rule or sentence leans on. Cited, never copied. */
export interface Source {
  readonly citation: string;
  /** Year of publication; for a page without a date, the year in which it was read. */
  readonly year: number;
  readonly doi?: string;
  readonly address?: string;
  readonly read: ReadState;
  /** Day on which it was read, as far as `read` says. */
  readonly dateRead?: string;
  /** What to keep in mind about it. */
  readonly note?: string;
}
