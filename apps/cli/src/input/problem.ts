import type { AnswerProblem, Question } from '@rugwijs/core';
import type { BackupProblem } from '@rugwijs/journal';
import type { JsonProblem, Place } from './json.ts';

/** Why one value is not an answer. */
export type ValueProblem =
  | { readonly kind: AnswerProblem }
  | { readonly kind: 'boolean'; readonly write: 'yes' | 'no' }
  | { readonly kind: 'not-a-value' }
  | { readonly kind: 'list' }
  | { readonly kind: 'not-words' }
  | { readonly kind: 'number-as-text'; readonly write: number }
  | { readonly kind: 'misspelt'; readonly meant: string };

/** One thing to mend in a file of answers. `element` counts from 1, in an array of inputs. */
export type InputProblem = { readonly at: Place; readonly element?: number } & (
  | { readonly kind: 'unknown-question'; readonly field: string; readonly meant?: string }
  | {
      readonly kind: 'bad-answer';
      readonly field: string;
      readonly question: Question;
      readonly problem: ValueProblem;
      readonly found: string;
    }
  | { readonly kind: 'not-an-input'; readonly found: 'array' | 'string' | 'number' | 'boolean' | 'null' }
  | { readonly kind: 'unknown-field'; readonly field: string; readonly meant: string }
  | { readonly kind: 'no-answers'; readonly meant?: string }
  | { readonly kind: 'answers-not-an-object' }
  | { readonly kind: 'bad-today'; readonly found: string }
  | { readonly kind: 'today-too-far'; readonly found: string; readonly clock: string }
  | { readonly kind: 'bad-others'; readonly found: string }
  | { readonly kind: 'bad-journal'; readonly event: number; readonly field: string }
);

/** Why a command cannot do its work on what it was given. The messages are made in `messages/`. */
export type UsageProblem =
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly found: string; readonly meant?: string }
  | { readonly kind: 'unknown-option'; readonly found: string; readonly meant?: string }
  | { readonly kind: 'bad-option'; readonly option: string; readonly found: string; readonly allowed: string }
  | { readonly kind: 'option-without-value'; readonly option: string; readonly allowed: string }
  | { readonly kind: 'option-takes-nothing'; readonly option: string }
  | { readonly kind: 'option-elsewhere'; readonly option: string; readonly owner: string; readonly command: string }
  | { readonly kind: 'bad-day'; readonly found: string; readonly last: string }
  | { readonly kind: 'no-file'; readonly command: string }
  | { readonly kind: 'no-question'; readonly command: string }
  | { readonly kind: 'no-text'; readonly command: string }
  | { readonly kind: 'no-lines'; readonly file: string }
  | { readonly kind: 'long-line'; readonly file: string; readonly line: number; readonly most: number }
  | { readonly kind: 'extra-argument'; readonly command: string; readonly found: string }
  | { readonly kind: 'missing-file'; readonly file: string }
  | { readonly kind: 'is-a-folder'; readonly file: string }
  | { readonly kind: 'cannot-read'; readonly file: string; readonly code: string }
  | { readonly kind: 'not-text'; readonly file: string }
  | { readonly kind: 'cannot-write'; readonly file: string; readonly code: string }
  | { readonly kind: 'no-out'; readonly command: string }
  | { readonly kind: 'no-instrument'; readonly command: string }
  | {
      readonly kind: 'unknown-instrument';
      readonly found: string;
      readonly allowed: string;
      readonly meant?: string;
    }
  | { readonly kind: 'wrong-count'; readonly instrument: string; readonly found: number; readonly wanted: number }
  | {
      readonly kind: 'bad-item';
      readonly place: number;
      readonly found: string;
      readonly min: number;
      readonly max: number;
    }
  /** `answered` and `needed` are absent for an instrument that is only entered. */
  | { readonly kind: 'no-score'; readonly instrument: string; readonly answered?: number; readonly needed?: number }
  | { readonly kind: 'bad-pack'; readonly file: string; readonly says: string }
  | { readonly kind: 'bad-json'; readonly file: string; readonly problem: JsonProblem }
  | { readonly kind: 'bad-input'; readonly file: string; readonly problems: readonly InputProblem[] }
  | { readonly kind: 'bad-backup'; readonly file: string; readonly problem: BackupProblem };

/** Thrown inside the command line only, and caught in `main`: bad input, exit code 2. */
export class BadInput extends Error {
  readonly problem: UsageProblem;
  constructor(problem: UsageProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}
