import { type QuestionId, questions, triageKnowledge } from '@rugwijs/clinical';
import { type Condition, type Block as Screen, blocks as screens } from '@rugwijs/core';
import { questionsOf } from '../../condition/inside.ts';
import type { Desk } from '../../desk.ts';
import { heading, joined, paragraph, soft, stacked, strong, table, toPage } from '../../model/build.ts';
import type { Block, Inline, Line } from '../../model/page.ts';
import { printedRules } from '../../rules.ts';
import { tableDoubts } from '../grounds.ts';
import { whenAsked, wording } from '../question-rows.ts';
import { rulePageId } from '../rule-page.ts';

/** Every question, screen by screen, with when it is asked and who reads the answer. */
export function questionsBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.questions;
  return [
    paragraph(words.lead),
    paragraph(words.rowNote),
    ...screens.flatMap((screen) => screenBlocks(screen, desk)),
    ...tableDoubts('questions', desk),
  ];
}

function screenBlocks(screen: Screen, desk: Desk): readonly Block[] {
  const words = desk.words.tables.questions;
  const own = questions.filter(({ block }) => block === screen);
  const { title, lead } = desk.text.answers.blocks[screen];
  const until = own.find((question) => question.until !== undefined)?.until;
  const rows = own.map(({ id }) => [named(id, desk), whenAsked(id, desk), readers(id, desk)]);
  return [
    heading(title, screen),
    ...(lead === undefined ? [] : [paragraph(soft(lead))]),
    ...(until === undefined ? [] : [paragraph(words.until(desk.words.phrases.verdicts[until]))]),
    table(words.head, [4, 2, 2], rows),
  ];
}

function named(id: QuestionId, desk: Desk): Line {
  const label = desk.labelOf(id);
  const { ask } = desk.text.answers.questions[id];
  return label === ask ? wording(id, desk) : stacked([[strong(label)], wording(id, desk)]);
}

/** Rules, classes, risk and questions that look at the answer. */
function readers(id: QuestionId, desk: Desk): Line {
  const words = desk.words.tables.questions;
  const { classification, risk } = triageKnowledge;
  const reads = (conditions: readonly Condition[]) => questionsOf(...conditions).includes(id);
  const found: Inline[] = printedRules
    .filter((rule) => rule.allQuestions.includes(id))
    .map((rule) => toPage(desk.text.triage.rules[rule.id].name, rulePageId(rule.id)));
  const { course, leg, severity, recurrent, inflammatoryPattern } = classification;
  const classes = [...course, ...leg, ...severity].map(([, condition]) => condition);
  if (reads([...classes, recurrent, inflammatoryPattern])) found.push(words.classification);
  if (id === risk.question || id === risk.outside || reads(risk.derived.map(({ when }) => when)))
    found.push(words.risk);
  if (questions.some(({ when }) => when !== undefined && reads([when]))) found.push(words.followUp);
  if (found.length === 0) found.push(words.plan);
  return joined(
    found.map((one) => [one]),
    ', ',
  );
}
