import { rulesVersion, signedRules } from '@rugwijs/clinical';
import { verdicts } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { allDoubts, tableIds } from '../doubts.ts';
import { countWords, heading, list, note, numbered, paragraph, strong, table, toPage } from '../model/build.ts';
import type { Block, Page } from '../model/page.ts';
import { type PrintedRule, printedRules } from '../rules.ts';
import { signaturesOf } from '../signing/signed.ts';
import { doubtTable } from './doubts.ts';
import { rulePageId } from './rule-page.ts';
import { dateOf } from './sign.ts';

/** The pages of the book by part, as they are printed. */
export interface Parts {
  readonly hard: readonly Page[];
  readonly soft: readonly Page[];
  readonly tables: readonly Page[];
  readonly tools: readonly Page[];
  readonly whole: readonly Page[];
}

const wordsPerMinute = 200;

/** The first page: how to read, how long it takes, every rule with its status, and what must be settled first. */
export function contentsPage(parts: Parts, desk: Desk): Page {
  const words = desk.words.contents;
  const { date } = desk.words.phrases;
  const before: readonly Block[] = [
    paragraph(strong(words.dated(rulesVersion, date(dateOf(rulesVersion)))), ' ', words.made),
    note(words.status(signedRules(), printedRules.length)),
    heading(words.how),
    numbered(words.howSteps),
  ];
  const after: readonly Block[] = [
    heading(words.open),
    paragraph(words.openLead),
    doubtTable(
      allDoubts.filter(({ open }) => open),
      desk,
    ),
    heading(words.verdicts),
    table(
      words.verdictHead,
      [1, 3],
      verdicts
        .toReversed()
        .map((verdict) => [[strong(desk.words.phrases.verdicts[verdict])], words.verdictWhen[verdict]]),
    ),
    heading(words.rules),
    table(
      words.rulesHead,
      [4, 4, 2, 3],
      printedRules.map((rule) => ruleRow(rule, desk)),
    ),
    heading(words.tablesTitle),
    list(tableIds.map((id) => [toPage(words.tables[id], `tables/${id}`)])),
    heading(words.toolsTitle),
    list(parts.tools.map(({ title, id }) => [toPage(title, id)])),
    heading(words.also),
    list(parts.whole.map(({ title, id }) => [toPage(title, id)])),
    heading(words.limits),
    paragraph(words.limitsText),
    paragraph(words.pdf),
  ];
  const page = (order: readonly Block[]): Page => ({
    id: 'README',
    title: words.title,
    blocks: [...before, ...order, ...after],
  });
  return page(orderBlocks(parts, countWords(page([])), desk));
}

function ruleRow({ id, mostUrgent, tier }: PrintedRule, desk: Desk) {
  const words = desk.words.contents;
  const { status } = desk.words.rulePage;
  return [
    [toPage(desk.text.triage.rules[id].name, rulePageId(id))],
    desk.words.phrases.verdicts[mostUrgent],
    tier === undefined ? words.counts : words[tier],
    signaturesOf(rulePageId(id)).length > 0 ? status.signed : status.unsigned,
  ];
}

/** What to read in which order, with minutes counted from the words. */
function orderBlocks(parts: Parts, own: number, desk: Desk): readonly Block[] {
  const words = desk.words.contents;
  const urgency = parts.tables.filter(({ id }) => id === 'tables/urgency');
  const count = (pages: readonly Page[]) => pages.reduce((sum, page) => sum + countWords(page), 0);
  const minutes = (total: number) => Math.max(1, Math.round(total / wordsPerMinute));
  const rows: readonly (readonly [string, number, number])[] = [
    [words.parts.start, 1 + urgency.length, own + count(urgency)],
    [words.parts.hard, parts.hard.length, count(parts.hard)],
    [words.parts.soft, parts.soft.length, count(parts.soft)],
    [words.parts.tables, parts.tables.length - urgency.length, count(parts.tables) - count(urgency)],
    [words.parts.tools, parts.tools.length, count(parts.tools)],
    [words.parts.whole, parts.whole.length, count(parts.whole)],
  ];
  const pages = rows.reduce((sum, [, more]) => sum + more, 0);
  const total = rows.reduce((sum, [, , text]) => sum + text, 0);
  const short = parts.hard.map(upToQuestions);
  return [
    heading(words.order),
    paragraph(words.orderLead(wordsPerMinute)),
    table(
      words.orderHead,
      [4, 1, 1],
      [
        ...rows.map(([name, pages, text]) => [name, String(pages), String(minutes(text))]),
        [[strong(words.parts.total)], String(pages), String(minutes(total))],
      ],
    ),
    note(words.inAnHour(minutes(own + count(urgency) + count(short)))),
  ];
}

/** The upper half of a rule's page: what it is for, the decision table, and what "weet ik niet" does. */
function upToQuestions(page: Page): Page {
  const headings = page.blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === 2 ? [at] : []));
  return { ...page, blocks: page.blocks.slice(0, headings[2]) };
}
