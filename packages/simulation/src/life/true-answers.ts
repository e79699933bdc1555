import { type Answers, type AnswerValue, type RecheckKind, recheckQuestions } from '@rugwijs/core';
import type { Life } from './life.ts';

/** What is true of the questions of each list, for as long as this is the truth. */
export interface TrueLists {
  readonly truth: Answers;
  readonly byKind: Map<RecheckKind, Answers>;
}

/** What is true of the questions of a list; remembered, since the truth of a person seldom changes and lists come weekly. */
export function trueAnswers(life: Life, truth: Answers, kind: RecheckKind): Answers {
  if (life.lists?.truth !== truth) life.lists = { truth, byKind: new Map() };
  const { byKind } = life.lists;
  const known = byKind.get(kind);
  if (known !== undefined) return known;
  const answers: Record<string, AnswerValue> = {};
  for (const id of recheckQuestions(kind, life.app.knowledge)) {
    const answer = truth[id];
    if (answer !== undefined) answers[id] = answer;
  }
  // A copy made at once: one that was filled in key by key is copied seventy times as slowly, and it is for every check.
  const whole = { ...answers };
  byKind.set(kind, whole);
  return whole;
}
