import type { Answers, Question } from '@rugwijs/core';

/**
 * `"others": "no"`: the button "Geen van deze" under every alarm list. Rows that the file does not mention are answered with
 * no; follow-ups and single questions are not, for those are asked one by one.
 */
export function withOthersNo(answers: Answers, questions: readonly Question[]): Answers {
  const filled: Record<string, Answers[string]> = { ...answers };
  for (const question of questions) {
    if (question.row && filled[question.id] === undefined && question.options?.includes('no'))
      filled[question.id] = 'no';
  }
  return filled;
}
