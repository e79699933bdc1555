import { knowledge } from '@rugwijs/clinical';
import type { AnswerProblem, Question } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';

/** A question of the table by id. */
export function questionOf(id: string): Question | undefined {
  return knowledge.questions.find((question) => question.id === id);
}

/** How a question is asked. */
export function askOf(words: Words['answers'], id: string): string {
  return wordsOf(words, id)?.ask ?? id;
}

/** Its options with their words, in the order of the table. */
export function optionsOf(
  words: Words['answers'],
  id: string,
): readonly { readonly value: string; readonly label: string }[] {
  const own = wordsOf(words, id)?.options;
  const question = questionOf(id);
  const keys = [
    ...(question?.options ?? []),
    ...(question?.mayBeUnknown && question.kind !== 'many' ? ['unknown'] : []),
  ];
  return [...new Set(keys)].map((value) => ({
    value,
    label: entry(own, value) ?? entry(words.choices, value) ?? value,
  }));
}

/** What is wrong with an answer, in words. */
export function problemWords(words: Words['answers'], problem: AnswerProblem, id: string): string {
  const said: unknown = (words.problems as Readonly<Record<string, unknown>>)[problem];
  const question = questionOf(id);
  if (typeof said === 'function')
    return String((said as (bounds: unknown) => unknown)({ min: question?.min, max: question?.max }));
  return String(said ?? problem);
}

interface QuestionWords {
  readonly ask: string;
  readonly options?: Readonly<Record<string, string>>;
}

function wordsOf(words: Words['answers'], id: string): QuestionWords | undefined {
  const questions: Readonly<Record<string, QuestionWords>> = words.questions;
  return Object.hasOwn(questions, id) ? questions[id] : undefined;
}

function entry(options: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return options !== undefined && Object.hasOwn(options, key) ? options[key] : undefined;
}
