import { rulesVersion, signedRules } from '@rugwijs/clinical';
import { allWords, type Language } from '@rugwijs/text';
import { type CaseRow, deskFor, rulebookWords } from './desk.ts';
import type { Book } from './model/page.ts';
import { contentsPage } from './pages/contents.ts';
import { doubtsPage } from './pages/doubts.ts';
import { rulePage } from './pages/rule-page.ts';
import { dateOf } from './pages/sign.ts';
import { sourcesPage } from './pages/sources.ts';
import { tablePages } from './pages/tables.ts';
import { theoremsPage } from './pages/theorems.ts';
import { toCheckPage } from './pages/to-check.ts';
import { toolPages } from './pages/tools.ts';
import { type PrintedRule, printedRules } from './rules.ts';
import { pageFingerprints } from './signing/signed-pages.ts';

/** The whole rulebook in one language. */
export async function bookIn(language: Language, cases: readonly CaseRow[]): Promise<Book> {
  const desk = deskFor(language, await allWords(language), cases, await pageFingerprints());
  const pageOf = (rule: PrintedRule) => rulePage(rule, desk);
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

/** Lines that only stand on paper: the cover, the contents and the foot of each page. */
export function printedWords(language: Language): Readonly<Record<'contents' | 'version' | 'status', string>> {
  const { contents, phrases } = rulebookWords[language];
  return {
    contents: contents.contentsTitle,
    version: contents.dated(rulesVersion, phrases.date(dateOf(rulesVersion))),
    status: contents.status(signedRules(), printedRules.length),
  };
}
