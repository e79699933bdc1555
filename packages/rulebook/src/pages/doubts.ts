import type { Desk } from '../desk.ts';
import { allDoubts, type Doubt } from '../doubts.ts';
import { heading, joined, paragraph, table, toPage } from '../model/build.ts';
import type { Block, Line, Page } from '../model/page.ts';
import { rulePageId } from './rule-page.ts';

/** Every doubt in one place, the open questions first. */
export function doubtsPage(desk: Desk): Page {
  const words = desk.words.contents;
  return {
    id: 'doubts',
    title: words.doubtsTitle,
    blocks: [
      paragraph(toPage(desk.words.rulePage.crumb, 'README')),
      paragraph(words.doubtsLead),
      heading(words.open),
      doubtTable(
        allDoubts.filter(({ open }) => open),
        desk,
      ),
      heading(words.also),
      doubtTable(
        allDoubts.filter(({ open }) => !open),
        desk,
      ),
    ],
  };
}

export function doubtTable(doubts: readonly Doubt[], desk: Desk): Block {
  const rows = doubts.map(({ id, rules, tables = [], decides }): readonly Line[] => {
    const { asks, now } = desk.words.doubts[id];
    const pages = [
      ...rules.map((rule): Line => [toPage(desk.text.triage.rules[rule].name, rulePageId(rule))]),
      ...tables.map((page): Line => [toPage(desk.words.contents.tables[page], `tables/${page}`)]),
    ];
    return [[asks], [now], joined(pages, ', '), [desk.words.rulePage.doubts.decides[decides]]];
  });
  return table(desk.words.contents.openHead, [8, 6, 5, 3], rows);
}
