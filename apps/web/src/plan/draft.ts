import type { Answers, AnswerValue } from '@rugwijs/core';
import { clearShelf, keepOnShelf, readShelf } from '../device/shelf.ts';

const key = 'rugwijs.plan-intake';

/** Answers of the plan's questions so far, so that a reload or a look elsewhere loses nothing. */
export function readDraft(): Answers {
  const read = readShelf(key);
  if (typeof read !== 'object' || read === null) return {};
  return Object.fromEntries(Object.entries(read).filter((entry): entry is [string, AnswerValue] => isValue(entry[1])));
}

export function writeDraft(answers: Answers): void {
  keepOnShelf(key, answers);
}

export function forgetDraft(): void {
  clearShelf(key);
}

function isValue(value: unknown): value is AnswerValue {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string'))
  );
}
