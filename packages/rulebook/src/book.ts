import { type RuleId, rulesVersion, signatures } from '@rugwijs/clinical';
import { allWords, type Language } from '@rugwijs/text';
import { type CaseRow, type Desk, deskFor, rulebookWords } from './desk.ts';
import type { Book, Page } from './model/page.ts';
import { contentsPage } from './pages/contents.ts';
import { doubtsPage } from './pages/doubts.ts';
import { rulePage, signedBlocks } from './pages/rule-page.ts';
import { dateOf } from './pages/sign.ts';
import { sourcesPage } from './pages/sources.ts';
import { tablePages } from './pages/tables.ts';
import { theoremsPage } from './pages/theorems.ts';
import { toCheckPage } from './pages/to-check.ts';
import { toolPages } from './pages/tools.ts';
import { type PrintedRule, printedRules } from './rules.ts';
import { wordingBeneath } from './signing/beneath.ts';
import { fingerprintOf } from './signing/fingerprint.ts';

/** The whole rulebook in one language. */
export async function bookIn(language: Language, cases: readonly CaseRow[]): Promise<Book> {
  const fingerprints = await ruleFingerprints();
  const signed = new Set<RuleId>(signatures.map(({ rule }) => rule));
  const desk = deskFor(language, await allWords(language), cases, signed);
  const pageOf = (rule: PrintedRule) => rulePage(rule, desk, fingerprints.get(rule.id) ?? '');
  const isHard = ({ tier }: PrintedRule) => tier === 'hard';
  const tables = tablePages(desk);
  const parts = {
    hard: printedRules.filter(isHard).map(pageOf),
    soft: printedRules.filter((rule) => !isHard(rule)).map(pageOf),
    tables,
    tools: toolPages(desk),
    whole: [theoremsPage(desk), toCheckPage(desk), doubtsPage(desk), sourcesPage(desk)],
  };
  const words = desk.words.contents;
  return {
    language,
    title: words.title,
    subtitle: words.subtitle,
    parts: [
      { title: words.parts.start, pages: [contentsPage(parts, desk)] },
      { title: words.parts.hard, pages: parts.hard },
      { title: words.parts.soft, pages: parts.soft },
      { title: words.parts.tables, pages: parts.tables },
      { title: words.parts.tools, pages: parts.tools },
      { title: words.parts.whole, pages: parts.whole },
    ],
  };
}

/** What a signature under each rule stands for: the Dutch page, without the cases and the place to sign. */
export async function ruleFingerprints(): Promise<ReadonlyMap<RuleId, string>> {
  const desk = deskFor('nl', await allWords('nl'), []);
  const found = await Promise.all(
    printedRules.map(async (rule) => [rule.id, await fingerprintOf(titleOf(rule, desk), content(rule, desk))] as const),
  );
  return new Map(found);
}

function titleOf(rule: PrintedRule, desk: Desk): string {
  return desk.text.triage.rules[rule.id].name;
}

function content(rule: PrintedRule, desk: Desk): Page['blocks'] {
  return [...signedBlocks(rule, desk), wordingBeneath(rule, desk)];
}

/** Lines that only stand on paper: the cover, the contents and the foot of each page. */
export function printedWords(language: Language): Readonly<Record<'contents' | 'version' | 'status', string>> {
  const { contents, phrases } = rulebookWords[language];
  const signed = new Set(signatures.map(({ rule }) => rule)).size;
  return {
    contents: contents.contentsTitle,
    version: contents.dated(rulesVersion, phrases.date(dateOf(rulesVersion))),
    status: contents.status(signed, printedRules.length),
  };
}
