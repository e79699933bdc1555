import { type Answers, type AnswerValue, decide, type Question, type Verdict, verdicts } from '@rugwijs/core';
import { questions } from '../answers/questions.ts';
import type { QuestionId } from '../answers/vocabulary.ts';
import { triageKnowledge } from './triage-knowledge.ts';

/** Questions of the Rugcheck; those of the plan change no verdict. */
export const checkQuestions = questions.filter(({ step }) => step !== 'plan');
const rowIds: readonly QuestionId[] = questions.filter(({ row }) => row).map(({ id }) => id);
export const cleanRows: Answers = Object.fromEntries(rowIds.map((id) => [id, 'no']));

/** An ordinary adult of 40 with a mild, recent back. */
export const ordinary: Answers = {
  ...cleanRows,
  age: 40,
  duration: 'under-2-weeks',
  course: 'same',
  pain: 4,
  'leg-pain': 'none',
  episodes: 'one-or-two',
  'function-limit': 3,
  persisting: [],
};

export function urgencyOf(verdict: Verdict | 'undecided'): number {
  return verdict === 'undecided' ? Number.NaN : verdicts.indexOf(verdict);
}

/** Urgency at least and at most on these answers. */
export function boundsOf(answers: Answers): readonly [number, number] {
  const { atLeast, atMost } = decide(answers, triageKnowledge);
  return [urgencyOf(atLeast), urgencyOf(atMost)];
}

/** A random adult: mostly clean rows with a few signs, everything else anything. The same seed gives the same person. */
export function adult(seed: number): Answers {
  const chance = chanceFrom(seed);
  const share = [0.005, 0.02, 0.08, 0.3][Math.floor(chance() * 4)] ?? 0.02;
  return Object.fromEntries(checkQuestions.map((question) => [question.id, anyAnswer(question, share, chance)]));
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function anyAnswer(question: Question, share: number, chance: () => number): AnswerValue {
  const options = question.options ?? [];
  const pick = (from: readonly string[]) => from[Math.floor(chance() * from.length)] ?? 'unknown';
  const between = (low: number, high: number) => low + Math.floor(chance() * (high - low + 1));
  if (question.row) return chance() < share ? pick(['yes', 'yes', 'unknown']) : 'no';
  if (question.kind === 'choice') return pick(options);
  if (question.kind === 'many') return options.filter(() => chance() < 0.3);
  if (question.id === 'age') return between(18, 95);
  return between(question.min ?? 0, question.max ?? 10);
}
