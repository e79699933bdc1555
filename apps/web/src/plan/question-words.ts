import { knowledge } from '@rugwijs/clinical';
import type { AnswerProblem, Question } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { optionWord } from '../triage/question-words.ts';

/** A question of the table by id. */
export function questionOf(id: string): Question | undefined {
  return knowledge.questions.find((question) => question.id === id);
}

/** Its options with their words, in the order of the table. */
export function optionsOf(
  words: Words['answers'],
  id: string,
): readonly { readonly value: string; readonly label: string }[] {
  const question = questionOf(id);
  const unknown = question?.mayBeUnknown && question.kind !== 'many' ? ['unknown'] : [];
  const keys = new Set([...(question?.options ?? []), ...unknown]);
  return [...keys].map((value) => ({ value, label: optionWord(words, id, value) }));
}

/** What is wrong with an answer, in words. */
export function problemWords(words: Words['answers'], problem: AnswerProblem, id: string): string {
  const said: unknown = (words.problems as Readonly<Record<string, unknown>>)[problem];
  const question = questionOf(id);
  if (typeof said === 'function')
    return String((said as (bounds: unknown) => unknown)({ min: question?.min, max: question?.max }));
  return String(said ?? problem);
}
