import { type QuestionId, questions } from '@rugwijs/clinical';
import type { Answers, Condition } from '@rugwijs/core';
import { namedIn, questionsOf } from '../condition/inside.ts';
import { nameOf, sayAnswer } from '../condition/phrase.ts';
import { type UnknownEffect, unknownEffects } from '../condition/unknown.ts';
import type { Desk } from '../desk.ts';
import { heading, paragraph, stacked, strong, table } from '../model/build.ts';
import type { Block, Line } from '../model/page.ts';
import type { PrintedRule } from '../rules.ts';

/** What "weet ik niet" does, question by question. */
export function unknownBlocks(rule: PrintedRule, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.unknown;
  const { flag } = rule;
  if (flag === undefined) return [heading(words.title), paragraph(specialUnknown(rule, desk))];
  const { verdicts } = desk.words.phrases;
  const name = (verdict: UnknownEffect['unknown']) => (verdict === 'self-care' ? words.none : verdicts[verdict]);
  const rows = unknownEffects(flag).map(({ questions, context, unknown, calmest, mostUrgent }) => [
    whichQuestions(
      questions,
      flag.verdicts.map(([, condition]) => condition),
      desk,
    ),
    contextLine(context, desk),
    [strong(name(unknown))],
    words.range(name(calmest), name(mostUrgent)),
  ]);
  return [
    heading(words.title),
    paragraph(words.lead),
    paragraph(flag.whenUnknown === undefined ? words.nothing : words.cap(verdicts[flag.whenUnknown])),
    table(words.head, [3, 3, 2, 2], rows),
  ];
}

function specialUnknown(rule: PrintedRule, desk: Desk): string {
  const words = desk.words.rulePage.special;
  if (rule.id === 'many-unknown') return words.manyUnknownUnknown;
  return rule.id === 'second-contact' ? words.secondContact.unknown : words.riskUnknown;
}

/** Questions of one term are named by the term. */
function whichQuestions(questions: readonly QuestionId[], conditions: readonly Condition[], desk: Desk): Line {
  const lines: Line[] = [];
  let left = questions;
  for (const named of namedIn(...conditions)) {
    const own = questionsOf(named).filter((id) => left.includes(id));
    const all = questionsOf(named).filter((id) => id !== 'sexual-function-again');
    if (all.length < 3 || own.length < all.length) continue;
    left = left.filter((id) => !own.includes(id));
    lines.push([desk.words.rulePage.unknown.each, ' ', nameOf(named.name, desk)]);
  }
  return bullets([...left.map((id): Line => [desk.labelOf(id)]), ...lines]);
}

function contextLine(context: Answers, desk: Desk): Line {
  const answers = Object.entries(context);
  if (answers.length === 0) return [desk.words.phrases.condition.nothing];
  const order = questions.map(({ id }) => id);
  const sorted = answers.toSorted(
    ([one], [other]) => order.indexOf(one as QuestionId) - order.indexOf(other as QuestionId),
  );
  return bullets(sorted.map(([id, value]) => [sayAnswer(id as QuestionId, value, desk)]));
}

function bullets(lines: readonly Line[]): Line {
  return lines.length === 1 ? (lines[0] ?? []) : stacked(lines.map((line) => ['· ', ...line]));
}
