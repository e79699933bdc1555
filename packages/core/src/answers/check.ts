import type { AnswerValue, Day } from './answer.ts';
import type { Question } from './question.ts';

/** What is wrong with one answer; words stand in `@rugwijs/text`, `answers.problems`. */
export type AnswerProblem =
  | 'not-an-option'
  | 'not-a-list'
  | 'repeated'
  | 'not-a-number'
  | 'not-whole'
  | 'too-low'
  | 'too-high'
  | 'not-text'
  | 'empty'
  | 'too-long'
  | 'not-a-day'
  | 'not-in-the-future';

export type AnswerCheck = { readonly ok: true } | { readonly ok: false; readonly problem: AnswerProblem };

/** Longest free text, in characters. */
export const longestText = 200;

/**
 * Says whether a value is an answer to a question. `today` bounds dates: a goal lies ahead.
 * Forms, files and the command line all ask this one function.
 */
export function checkAnswer(question: Question, value: unknown, today: Day): AnswerCheck {
  const problem = problemWith(question, value, today);
  return problem === undefined ? { ok: true } : { ok: false, problem };
}

/** Keeps the type: a checked value is an answer. */
export function isAnswer(question: Question, value: unknown, today: Day): value is AnswerValue {
  return problemWith(question, value, today) === undefined;
}

function problemWith(question: Question, value: unknown, today: Day): AnswerProblem | undefined {
  if (value === 'unknown' && question.mayBeUnknown) return undefined;
  switch (question.kind) {
    case 'choice':
      return typeof value === 'string' && question.options?.includes(value) ? undefined : 'not-an-option';
    case 'many':
      return problemWithKeys(question, value);
    case 'number':
    case 'scale':
      return problemWithNumber(question, value);
    case 'date':
      return problemWithDay(value, today);
    case 'text':
      return problemWithText(value);
  }
}

function problemWithKeys(question: Question, value: unknown): AnswerProblem | undefined {
  if (!Array.isArray(value)) return 'not-a-list';
  if (!value.every((key) => typeof key === 'string' && question.options?.includes(key))) return 'not-an-option';
  return new Set(value).size === value.length ? undefined : 'repeated';
}

function problemWithNumber(question: Question, value: unknown): AnswerProblem | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not-a-number';
  if (!Number.isInteger(value)) return 'not-whole';
  if (question.min !== undefined && value < question.min) return 'too-low';
  if (question.max !== undefined && value > question.max) return 'too-high';
  return undefined;
}

function problemWithDay(value: unknown, today: Day): AnswerProblem | undefined {
  if (typeof value !== 'string' || !isDay(value)) return 'not-a-day';
  return value > today ? undefined : 'not-in-the-future';
}

function problemWithText(value: unknown): AnswerProblem | undefined {
  if (typeof value !== 'string') return 'not-text';
  if (value.trim() === '') return 'empty';
  return value.length > longestText ? 'too-long' : undefined;
}

/** A day that exists: 30 February does not. */
export function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
