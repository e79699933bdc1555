import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  exerciseIds,
  knowledge,
  questions,
  recalled,
  ruleIds,
  type SignedPage,
  signatures,
  signedRules,
  specialRuleIds,
} from '@rugwijs/clinical';
import { adaptationRuleIds, planRuleIds, toolIds, verdicts } from '@rugwijs/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { bookIn } from './book.ts';
import { allNamed } from './condition/known.ts';
import { rulebookWords } from './desk.ts';
import { tableIds } from './doubts.ts';
import { plainText } from './model/build.ts';
import type { Block, Book, Inline, Page } from './model/page.ts';
import { pageFingerprints } from './signing/signed-pages.ts';
import { namedIds } from './words/ids.ts';

const root = new URL('../../../', import.meta.url);
const caseFile = 'packages/clinical/cases/published/pc-04-foot-drop-since-four-days.json';
const cases = [{ file: caseFile, shows: 'Foot drop', rules: [{ rule: 'foot-drop', as: 'decides' as const }] }];
const books: Book[] = [];
let fingerprints: ReadonlyMap<string, string>;

beforeAll(async () => {
  books.push(await bookIn('nl', cases), await bookIn('en', cases));
  fingerprints = await pageFingerprints();
}, 120_000);

function pagesOf(book: Book): readonly Page[] {
  return book.parts.flatMap(({ pages }) => pages);
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'paragraph' || block.kind === 'note') return block.line;
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'table' ? [...block.head, ...block.rows.flat()].flat() : [];
}

/** Names that only code should know, in the words of no language. */
const codeWords = [
  ...verdicts,
  ...ruleIds,
  ...specialRuleIds,
  ...planRuleIds,
  ...adaptationRuleIds,
  ...exerciseIds,
  ...questions.flatMap(({ id, options = [] }) => [id, ...options]),
].filter((id) => /[a-z]-[a-z0-9]/.test(id));
// Ordinary English that happens to be an id as well.
const english = new Set([
  'self-care',
  'second-contact',
  'self-harm',
  'follow-up',
  'flare-up',
  'chest-pain',
  'leg-pain',
]);

describe('the rulebook', () => {
  it('has a page for every rule, in both languages', () => {
    for (const book of books) {
      const ids = pagesOf(book).map(({ id }) => id);
      expect(ids.filter((id) => id.startsWith('rules/'))).toHaveLength(ruleIds.length + specialRuleIds.length);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('shows no names of code', () => {
    const text = books
      .flatMap(pagesOf)
      .map((page) => `${page.title}\n${plainText(page.blocks)}`)
      .join('\n');
    const found = codeWords.filter((id) => !english.has(id) && new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text));
    expect(found).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object|triage\.md|facts\.md/);
  });

  it('has no link that leads nowhere', () => {
    for (const book of books) {
      const pages = pagesOf(book);
      const places = new Set(pages.map(({ id }) => id));
      for (const { id, blocks } of pages) {
        for (const block of blocks) {
          if (block.kind === 'heading' && block.anchor) places.add(`${id}#${block.anchor}`);
          for (const part of inlinesOf(block)) {
            if (typeof part !== 'string' && part.kind === 'named') places.add(`${id}#${part.anchor}`);
          }
        }
      }
      const links = pages
        .flatMap(({ blocks }) => blocks.flatMap(inlinesOf))
        .flatMap((part) => {
          if (typeof part === 'string' || part.kind !== 'link') return [];
          if ('file' in part.to) return existsSync(fileURLToPath(new URL(part.to.file, root))) ? [] : [part.to.file];
          if ('address' in part.to) return [];
          const place = part.to.anchor === undefined ? part.to.page : `${part.to.page}#${part.to.anchor}`;
          return places.has(place) ? [] : [place];
        });
      expect(links).toEqual([]);
    }
  });

  it('has words for every named condition, and for no other', () => {
    expect([...namedIds].toSorted()).toEqual(
      allNamed()
        .map(({ name }) => name)
        .toSorted(),
    );
  });
});

/** How often something in the data says that it comes from memory. */
function recallsIn(thing: unknown): number {
  if (typeof thing !== 'object' || thing === null) return 0;
  const own = 'state' in thing && thing.state === 'recall' ? 1 : 0;
  return Object.values(thing).reduce<number>((sum, part) => sum + recallsIn(part), own);
}

describe('still to be checked', () => {
  it('lists every number and licence that says it comes from memory, and every recalled fact', () => {
    const wanted = recallsIn(knowledge) + Object.keys(recalled).length;
    expect(wanted).toBeGreaterThan(25);
    for (const book of books) {
      const page = pagesOf(book).find(({ id }) => id === 'to-check')!;
      const { numbersHead } = rulebookWords[book.language].toCheck;
      const found = page.blocks.find((block) => block.kind === 'table' && block.head[1]?.[0] === numbersHead[1]);
      expect(found?.kind === 'table' && found.rows.length).toBe(wanted);
    }
  });
});

describe('signatures', () => {
  it('are asked for under every rule, table and tool, with what guards the page', () => {
    for (const book of books) {
      const pages = pagesOf(book).filter(({ id }) => /^(rules|tables|tools)\//.test(id));
      for (const { id, blocks } of pages) {
        const [sign, line] =
          book.language === 'nl' ? ['Nagekeken', 'Wat dit bewaakt'] : ['Reviewed', 'What guards this'];
        const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
        const { length } = blocks.filter(({ kind }) => kind === 'blanks');
        expect([id, headings.includes(sign), headings.includes(line), length]).toEqual([id, true, true, 2]);
        expect(plainText(blocks)).toContain(fingerprints.get(id));
      }
    }
  });

  it('stand only under pages as they are now: a changed page must be signed again', () => {
    const stale = signatures.filter(({ page, fingerprint }) => fingerprints.get(page) !== fingerprint);
    expect(stale.map(({ page, name }) => `${page}: changed since ${name} signed; take the signature out`)).toEqual([]);
  });

  it('would fall with a change of one word: no two pages have the same fingerprint', () => {
    const all = [...fingerprints.values()];
    expect(all).toHaveLength(ruleIds.length + specialRuleIds.length + tableIds.length + toolIds.length);
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each<readonly [string, readonly SignedPage[], number]>([
    ['nobody', [], 0],
    ['one rule by two people', ['rules/fever', 'rules/fever'], 1],
    ['two rules and a table', ['rules/fever', 'rules/calf', 'tables/pain-rule'], 2],
  ])('count rules once, and tables not: %s', (_who, pages, count) => {
    const by = { version: '1', fingerprint: '', name: '', profession: 'gp', register: '', on: '2026-11-23' } as const;
    expect(signedRules(pages.map((page) => ({ ...by, page })))).toBe(count);
  });
});
