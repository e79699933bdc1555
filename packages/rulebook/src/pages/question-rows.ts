import { type QuestionId, questions } from '@rugwijs/clinical';
import type { Condition } from '@rugwijs/core';
import { nameFor } from '../condition/known.ts';
import { sayWays } from '../condition/phrase.ts';
import type { Desk } from '../desk.ts';
import { soft, stacked } from '../model/build.ts';
import type { Line } from '../model/page.ts';

/** For each question: its short name, the words on the screen, and when it is asked. */
export function questionRows(ids: readonly QuestionId[], desk: Desk): readonly (readonly Line[])[] {
  return ids.map((id) => [[desk.labelOf(id)], wording(id, desk), whenAsked(id, desk)]);
}

/** Word for word: the question, its answers, and what helps at "weet ik niet". */
export function wording(id: QuestionId, desk: Desk): Line {
  const { ask, say, options } = desk.text.answers.questions[id];
  const own = Object.values(options ?? {});
  return stacked([
    [ask],
    ...(own.length === 0 ? [] : [[own.map((option) => `· ${option}`).join(' ')]]),
    ...(say === undefined ? [] : [[soft(say)]]),
  ]);
}

export function whenAsked(id: QuestionId, desk: Desk): Line {
  const words = desk.words.rulePage.questions;
  const question = questions.find((one) => one.id === id);
  if (question?.when === undefined) return [words.always];
  const from = question.orFrom === undefined ? [] : [[words.orFrom(desk.words.phrases.verdicts[question.orFrom])]];
  return stacked([[words.when], sayWays(shortened(question.when), desk), ...from]);
}

/** "Any of these" that has a name elsewhere is called by it: when a question is asked needs no list of signs. */
function shortened(condition: Condition): Condition {
  const name = condition.kind === 'any' ? nameFor(condition.of) : undefined;
  const isTold =
    condition.kind === 'any' && condition.of.every((part) => part.kind === 'is' && part.values[0] === 'yes');
  return name !== undefined && isTold ? { kind: 'named', name, of: condition } : condition;
}
