import type { Answers, AnswerValue } from '@rugwijs/core';

const key = 'rugwijs.plan-intake';

/** Answers of the plan's questions so far, so that a reload or a look elsewhere loses nothing. */
export function readDraft(): Answers {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, AnswerValue] => isValue(entry[1])),
    );
  } catch {
    return {};
  }
}

export function writeDraft(answers: Answers): void {
  try {
    localStorage.setItem(key, JSON.stringify(answers));
  } catch {
    // Storage refused: the answers hold until this page closes.
  }
}

export function forgetDraft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

function isValue(value: unknown): value is AnswerValue {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    (Array.isArray(value) && value.every((one) => typeof one === 'string'))
  );
}
