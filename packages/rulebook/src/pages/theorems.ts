import { type RuleId, type SourceId, type TheoremId, theorems } from '@rugwijs/clinical';
import type { Theorem } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { joined, note, paragraph, strong, table, toPage } from '../model/build.ts';
import type { Line, Page } from '../model/page.ts';
import { rulePageId } from './rule-page.ts';
import { citedShort } from './source-rows.ts';

const all = theorems as readonly Theorem<TheoremId, RuleId, SourceId>[];

/** Theorems that guard one rule by name; those about every rule stand on their own page. */
export function theoremRows(rule: RuleId, desk: Desk): readonly Line[] {
  return all.filter(({ rules }) => rules !== 'all' && rules.includes(rule)).map(({ id }) => claimOf(id, desk));
}

/** Every theorem with its source and the rules that it guards. */
export function theoremsPage(desk: Desk): Page {
  const words = desk.words.theorems;
  return {
    id: 'theorems',
    title: words.title,
    blocks: [
      paragraph(toPage(desk.words.rulePage.crumb, 'README')),
      paragraph(words.lead),
      note(words.proved),
      table(
        words.head,
        [5, 2, 3],
        all.map(({ id, sources, rules }) => [claimOf(id, desk), citedShort(sources, desk), rulesOf(rules, desk)]),
      ),
    ],
  };
}

/** What it claims, and for whom it does not hold. */
function claimOf(id: TheoremId, desk: Desk): Line {
  const { claims, except } = desk.words.theorems;
  const claim = claims[id];
  return typeof claim === 'string' ? [claim] : [`${claim.says} `, strong(except), `: ${claim.except}`];
}

function rulesOf(rules: readonly RuleId[] | 'all', desk: Desk): Line {
  if (rules === 'all') return [desk.words.theorems.all];
  return joined(
    rules.map((id): Line => [toPage(desk.text.triage.rules[id].name, rulePageId(id))]),
    ', ',
  );
}
