import { type Answers, type AnswerValue, type RecheckKind, recheckQuestions } from '@rugwijs/core';
import type { SimulationKnowledge } from '../app/app.ts';

/** By the truth of one life, which belongs to one app and its knowledge. */
const lists = new WeakMap<Answers, Partial<Record<RecheckKind, Answers>>>();

/** What is true of the questions of a list; remembered, since the truth of a person seldom changes and lists come weekly. */
export function trueAnswers(truth: Answers, kind: RecheckKind, knowledge: SimulationKnowledge): Answers {
  const known = lists.get(truth) ?? {};
  lists.set(truth, known);
  const list = known[kind];
  if (list !== undefined) return list;
  const answers: Record<string, AnswerValue> = {};
  for (const id of recheckQuestions(kind, knowledge)) {
    const answer = truth[id];
    if (answer !== undefined) answers[id] = answer;
  }
  // A copy made at once: one that was filled in key by key is copied seventy times as slowly, and it is for every check.
  const whole = { ...answers };
  known[kind] = whole;
  return whole;
}
