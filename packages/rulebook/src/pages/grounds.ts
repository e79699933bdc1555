import { adaptationKnowledge, planRules, type SourceId } from '@rugwijs/clinical';
import type { AdaptationRuleId, Certainty, PlanRuleId } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { allDoubts, type TableId } from '../doubts.ts';
import { heading, soft, stacked, strong, table, toPage } from '../model/build.ts';
import type { Block, Line } from '../model/page.ts';
import { shortName } from './source-rows.ts';

type Row = readonly (string | Line)[];

/** Rules of the plan with what the app says of them and where they come from. */
export function planRuleTable(ids: readonly PlanRuleId[], desk: Desk): Block {
  return groundsTable(
    ids.map((id) => groundsRow(desk.text.plan.rules[id], planRules.facts[id], desk)),
    desk,
  );
}

/** Rules of adaptation, the same way. */
export function stepRuleTable(ids: readonly AdaptationRuleId[], desk: Desk): Block {
  const { rules } = adaptationKnowledge.adaptation;
  return groundsTable(
    ids.map((id) => groundsRow(desk.text.adaptation.rules[id], rules[id], desk)),
    desk,
  );
}

function groundsTable(rows: readonly Row[], desk: Desk): Block {
  const { common } = desk.words.tables;
  return table([common.rule, common.says, common.from, common.certainty], [2, 4, 3, 2], rows);
}

interface Words {
  readonly name: string;
  readonly claim: (values: Readonly<Record<string, string | number>>) => string;
}

function groundsRow(
  words: Words,
  { sources, certainty }: { readonly sources: readonly string[]; readonly certainty: Certainty },
  desk: Desk,
): Row {
  return [
    [strong(words.name)],
    words.claim({}),
    shortSources(sources as readonly SourceId[], desk),
    sure(certainty, desk),
  ];
}

/** In tables with many rules a source is named short: who and when. */
export function shortSources(ids: readonly SourceId[], desk: Desk): Line {
  return stacked(
    ids.map((id) => (id === 'own' ? [soft(desk.words.tables.common.own)] : [toPage(shortName(id), 'sources', id)])),
  );
}

export function sure(certainty: Certainty, desk: Desk): string {
  return desk.text.triage.certainty[certainty].name;
}

/** The doubts of one page, at its end. */
export function tableDoubts(id: TableId, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.doubts;
  const own = allDoubts.filter(({ tables = [] }) => tables.includes(id));
  if (own.length === 0) return [];
  const rows = own.map(({ id: doubt, decides }) => {
    const { asks, now } = desk.words.doubts[doubt];
    return [asks, now, words.decides[decides]];
  });
  return [heading(words.title), table(words.head, [4, 3, 1], rows)];
}
