import { knowledge } from '@rugwijs/clinical';
import type { Answers, AnswerValue } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { optionWord, questionWords } from '../triage/question-words.ts';

/** Told in confidence: on paper, which others may see, only when the person wants it there. Rules bear the same names. */
export const personalQuestions: readonly string[] = ['violence', 'self-harm', 'self-harm-again', 'self-harm-now'];

export function withoutPersonal(given: Answers): Answers {
  return Object.fromEntries(Object.entries(given).filter(([id]) => !personalQuestions.includes(id)));
}

interface Told {
  id: string;
  ask: string;
  answer?: string;
}

/** Answers in asking order: alarm rows by yes, unknown and no; the rest with their answer. Private rows only when told. */
export function toldBy(given: Readonly<Record<string, AnswerValue>>, words: Words['answers']) {
  const groups: Record<'yes' | 'unknown' | 'no' | 'other', Told[]> = { yes: [], unknown: [], no: [], other: [] };
  for (const question of knowledge.questions) {
    const value = given[question.id];
    if (value === undefined || value === 'skip' || question.step === 'plan') continue;
    const { ask } = questionWords(words, question.id);
    if (question.row && (value === 'yes' || value === 'no' || value === 'unknown')) {
      groups[value].push({ id: question.id, ask });
    } else if (!question.row) {
      groups.other.push({ id: question.id, ask, answer: inWords(words, question.id, value) });
    }
  }
  return groups;
}

function inWords(words: Words['answers'], id: string, value: AnswerValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return optionWord(words, id, value);
  return value.length === 0 ? words.choices.none : value.map((key) => optionWord(words, id, key)).join(', ');
}
