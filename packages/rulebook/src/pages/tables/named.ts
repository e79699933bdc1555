import { rules } from '@rugwijs/clinical';
import type { Condition } from '@rugwijs/core';
import { namedIn, questionsOf } from '../../condition/inside.ts';
import { allNamed, conditionsOf } from '../../condition/known.ts';
import { namedId, sayWay } from '../../condition/phrase.ts';
import { waysOf } from '../../condition/ways.ts';
import type { Desk } from '../../desk.ts';
import { heading, joined, paragraph, strong, table, toPage } from '../../model/build.ts';
import type { Block, Line } from '../../model/page.ts';
import { questionRows } from '../question-rows.ts';
import { rulePageId } from '../rule-page.ts';

/** What each term means, with its questions word for word and the rules that use it. */
export function namedBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.named;
  return [
    paragraph(words.lead),
    ...allNamed().flatMap((named): readonly Block[] => {
      const ways = waysOf(named.of).map((way): readonly Line[] => [sayWay(way, desk)]);
      return [
        heading(capital(desk.words.named[namedId(named.name)]), named.name),
        table([words.means], [1], ways),
        paragraph(strong(words.usedBy), ': ', ...usedBy(named.name, desk), '.'),
        ...questionTable(named.of, desk),
      ];
    }),
  ];
}

/** The questions of a term that is made of questions alone; a term made of terms refers to those. */
function questionTable(condition: Condition, desk: Desk): readonly Block[] {
  const inside = new Set(namedIn(condition).flatMap((one) => questionsOf(one)));
  const own = questionsOf(condition).filter((id) => !inside.has(id));
  return own.length === 0 ? [] : [table(desk.words.rulePage.questions.head, [2, 4, 2], questionRows(own, desk))];
}

function usedBy(name: string, desk: Desk): Line {
  const users = rules.filter((rule) => namedIn(...conditionsOf(rule)).some((one) => one.name === name));
  if (users.length === 0) return [desk.words.tables.named.nobody];
  return joined(
    users.map(({ id }) => [toPage(desk.text.triage.rules[id].name, rulePageId(id))]),
    ', ',
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
