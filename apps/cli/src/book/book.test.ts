import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exercises } from '@rugwijs/clinical';
import { allWords } from '@rugwijs/text';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cases, rugwijs } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'rugwijs-book-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Read {
  readonly bytes: number;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly pages: readonly string[];
  /** Roles of the tags, and the text alternatives of the pictures. */
  readonly roles: ReadonlySet<string>;
  readonly alternatives: readonly string[];
}

type Tag = { readonly role?: string; readonly alt?: string; readonly children?: readonly object[] };

/** Makes a book and reads it back as a reader would: text, tags, language. */
async function made(...line: string[]): Promise<Read & { readonly code: number; readonly said: string }> {
  const file = join(folder, `${line.join('-').replace(/\W+/g, '-')}.pdf`);
  const { code, out, err } = await rugwijs(['book', '--out', file, ...line]);
  const data = new Uint8Array(readFileSync(file));
  const pdf = await getDocument({ data: data.slice(), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const pages: string[] = [];
  const roles = new Set<string>();
  const alternatives: string[] = [];
  const walk = ({ role, alt, children = [] }: Tag): void => {
    if (role !== undefined) roles.add(role);
    if (alt !== undefined) alternatives.push(alt);
    for (const child of children) walk(child);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
    const tree: Tag | null = await page.getStructTree();
    if (tree) walk(tree);
  }
  const { Title, Language } = info as { Title?: string; Language?: string };
  return { code, said: out + err, bytes: data.length, title: Title, language: Language, pages, roles, alternatives };
}

describe('the whole book', () => {
  let book: Awaited<ReturnType<typeof made>>;
  let words: Awaited<ReturnType<typeof allWords>>;
  beforeAll(async () => {
    book = await made('--lang', 'nl');
    words = await allWords('nl');
  }, 120_000);

  test('has real text: every exercise, with its first step', () => {
    const text = book.pages.join(' ');
    for (const { id } of exercises) {
      expect(text).toContain(words.session.exercises[id].name);
      expect(text.replace(/\s/g, '')).toContain(words.session.exercises[id].steps[0]?.replace(/\s/g, ''));
    }
  });

  test('contents name the page that an exercise stands on', () => {
    const page = book.pages.findIndex((text, index) => index > 2 && text.includes('Bruggetje met stapjes'));
    expect(book.pages[1]).toMatch(new RegExp(`Bruggetje met stapjes [. ]+${page + 1}\\b`));
  });

  test('the 48-hour rule stands on one page, the alarm signs on the last', () => {
    expect(book.pages.filter((text) => text.includes(words.book.rule.lead))).toHaveLength(1);
    const last = book.pages.at(-1) ?? '';
    for (const tier of ['emergency', 'now', 'today'] as const) {
      for (const sign of words.app.alarm[tier].signs) expect(last).toContain(sign);
    }
  });

  test('is tagged, in Dutch, and every picture has words', () => {
    expect([book.language, book.title]).toEqual(['nl', 'Mijn boekje · Rugwijs']);
    for (const role of ['H1', 'P', 'L', 'Table', 'TH', 'Figure']) expect([...book.roles]).toContain(role);
    expect(book.alternatives.length).toBeGreaterThanOrEqual(2 * exercises.length);
    expect(book.alternatives).toContain(words.session.exercises.bridge.alt);
  });

  test('weighs at most 3 MB', () => {
    expect(book.bytes).toBeLessThan(3_000_000);
  });
});

test('of a plan: its exercises only', async () => {
  const { pages, said, language } = await made('--plan', `${cases}plan/fears-bending.json`, '--lang', 'en');
  const words = await allWords('en');
  const there = exercises.filter(({ id }) => pages[1]?.includes(words.session.exercises[id].name));
  expect(there.length).toBeGreaterThanOrEqual(3);
  expect(there.length).toBeLessThanOrEqual(6);
  expect(language).toBe('en');
  expect(said).toContain('exercises');
});

test('without a plan there are no exercises in it, and it says so', async () => {
  const { pages, said, code } = await made('--plan', `${cases}triage/saddle-numbness-one-week.json`);
  const words = await allWords('nl');
  expect(code).toBe(0);
  expect(said).toContain('alleen de alarmsignalen');
  expect(pages.join(' ')).not.toContain(words.session.exercises.bridge.name);
  expect(pages.at(-1)).toContain('Bel 112');
});

test('for the wall: one exercise a sheet', async () => {
  const { pages } = await made('--plan', `${cases}plan/fears-bending.json`, '--large', '--json');
  const words = await allWords('nl');
  const names = exercises.map(({ id }) => words.session.exercises[id].name);
  for (const page of pages) expect(names.filter((name) => page.startsWith(name)).length).toBeGreaterThanOrEqual(1);
});

test('no place to write to, or one that is not there: says what to do', async () => {
  expect((await rugwijs(['book'])).err).toContain('--out');
  const { code, err } = await rugwijs([
    ...['book', '--lang', 'en', '--plan', `${cases}plan/fears-bending.json`],
    ...['--out', join(folder, 'none', 'x.pdf')],
  ]);
  expect([code, err]).toEqual([2, expect.stringContaining('Does the folder exist')]);
});
