import { coachKnowledge, type QuestionId } from '@rugwijs/clinical';
import { type Aid, aidIds, type Caution, type CautionId, cautionIds } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, numbered, paragraph, strong, table } from '../../model/build.ts';
import type { Block, Line } from '../../model/page.ts';
import { tableDoubts } from '../grounds.ts';

const { aids, cautions } = coachKnowledge.helps;
const marks = { check: '?', ask: '!', not: '✕' } as const;

/** What people use beside moving: which caution holds for which aid, and what follows from it. */
export function aidBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.toolTables.aids;
  const text = desk.text.helps;
  return [
    paragraph(words.lead),
    heading(words.cautions),
    table(
      words.cautionsHead,
      [4, 3, 5, 3],
      cautionIds.map((id) => cautionRow(id, desk)),
    ),
    heading(words.matrix),
    paragraph(words.matrixLead),
    {
      ...table(
        [words.aid, ...cautionIds.map((_, at) => String(at + 1)), words.longest, words.trial, words.lowRisk],
        [4, ...cautionIds.map(() => 1), 2, 1, 2],
        aidIds.map((id) => [text.aids[id].name, ...aidCells(aids[id], desk)]),
      ),
      dense: true,
    },
    numbered(cautionIds.map((id) => text.cautions[id].says)),
    heading(words.says),
    table(
      words.saysHead,
      [2, 6],
      aidIds.map((id) => [[strong(text.aids[id].name)], text.honest[id]]),
    ),
    ...tableDoubts('aids', desk),
  ];
}

function cautionRow(id: CautionId, desk: Desk): readonly (string | Line)[] {
  const { says, todo } = desk.text.helps.cautions[id];
  const { means, question, limit }: Caution = cautions[id];
  const answers = [
    ...(question === undefined ? [] : [desk.labelOf(question as QuestionId)]),
    ...(limit === undefined ? [] : [desk.text.plan.limits[limit]]),
  ];
  return [[strong(says)], desk.words.toolTables.aids.means[means], todo, answers.join(' · ')];
}

function aidCells({ cautions: own, longest, trial, needlessAtLowRisk = false }: Aid, desk: Desk): readonly string[] {
  const { aids: words, yes, no } = desk.words.toolTables;
  return [
    ...cautionIds.map((id) => (own.includes(id) ? marks[cautions[id].means] : '')),
    longest === undefined ? '' : words.minutes(longest),
    trial ? yes : no,
    needlessAtLowRisk ? words.needless : '',
  ];
}
