import { adaptationKnowledge, planRules, type SourcedGrounds, type SourceId } from '@rugwijs/clinical';
import type { AdaptationRuleId, Certainty, PlanRuleId } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { allDoubts, type TableId } from '../doubts.ts';
import { heading, soft, stacked, strong, table, toPage } from '../model/build.ts';
import type { Block, Line } from '../model/page.ts';
import type { Reading } from '../tool-numbers.ts';
import { shortName } from './source-rows.ts';

/** Words of a rule of the plan, of adaptation or of a tool. */
export interface RuleWords {
  readonly name: string;
  readonly claim: string | ((values: Reading['values']) => string);
  readonly wouldChange: string;
}

/** One rule with its words, where it comes from, and the numbers in its words. */
interface GroundedRule {
  readonly words: RuleWords;
  readonly grounds: SourcedGrounds;
  readonly readings?: readonly Reading[] | undefined;
}

/** Rules of the plan with what the app says of them and where they come from. */
export function planRuleTable(ids: readonly PlanRuleId[], desk: Desk): Block {
  return groundsTable(
    ids.map((id) => ({ words: desk.text.plan.rules[id], grounds: planRules.facts[id] })),
    desk,
  );
}

/** Rules of adaptation, the same way. */
export function stepRuleTable(ids: readonly AdaptationRuleId[], desk: Desk): Block {
  const { rules } = adaptationKnowledge.adaptation;
  return groundsTable(
    ids.map((id) => ({ words: desk.text.adaptation.rules[id], grounds: rules[id] })),
    desk,
  );
}

/** What the app says of rules and where they come from; on request also what would make the advice another one. */
export function groundsTable(
  rules: readonly GroundedRule[],
  desk: Desk,
  columns: 'short' | 'with-change' = 'short',
): Block {
  const { common, tools } = desk.words.tables;
  const change = columns === 'with-change';
  return table(
    [common.rule, common.says, ...(change ? [tools.change] : []), common.from, common.certainty],
    [2, 4, ...(change ? [3] : []), 3, 2],
    rules.map(({ words, grounds: { sources, certainty }, readings }) => [
      [strong(words.name)],
      claimOf(words, readings),
      ...(change ? [words.wouldChange] : []),
      shortSources(sources, desk),
      sure(certainty, desk),
    ]),
  );
}

/** What the app says with each reading; readings that say the same stand together. */
function claimOf({ claim }: RuleWords, readings: readonly Reading[] = [{ values: {} }]): Line {
  if (typeof claim === 'string') return [claim];
  const told = Map.groupBy(readings, ({ values }) => claim(values));
  return stacked(
    [...told].map(([says, alike]): Line => {
      const names = alike.flatMap(({ of }) => of ?? []);
      return names.length === 0 ? [says] : [soft(`${names.join(', ')}:`), ` ${says}`];
    }),
  );
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
