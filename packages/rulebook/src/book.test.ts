import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coachKnowledge, exerciseIds, questions, ruleIds, signatures, specialRuleIds } from '@rugwijs/clinical';
import { adaptationRuleIds, type CoachKnowledge, planRuleIds, toolIds, verdicts } from '@rugwijs/core';
import { allWords } from '@rugwijs/text';
import { beforeAll, describe, expect, it } from 'vitest';
import { bookIn, ruleFingerprints } from './book.ts';
import { allNamed } from './condition/known.ts';
import { deskFor } from './desk.ts';
import { plainText } from './model/build.ts';
import type { Block, Book, Inline, Page } from './model/page.ts';
import { toolPages } from './pages/tools.ts';
import { toolNumbers } from './tool-numbers.ts';
import { rulesOf, toolGrounds, toolWords } from './tool-rules.ts';
import { namedIds } from './words/ids.ts';

const root = new URL('../../../', import.meta.url);
const caseFile = 'packages/clinical/cases/published/pc-04-foot-drop-since-four-days.json';
const cases = [{ file: caseFile, shows: 'Foot drop', rules: [{ rule: 'foot-drop', as: 'decides' as const }] }];
const books: Book[] = [];

beforeAll(async () => {
  books.push(await bookIn('nl', cases), await bookIn('en', cases));
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

/** The page of a tool with one thing about its knowledge changed. */
async function toolPage(tool: (typeof toolIds)[number], change: Partial<CoachKnowledge> = {}): Promise<string> {
  const desk = deskFor('nl', await allWords('nl'), []);
  const page = toolPages(desk, { ...coachKnowledge, ...change }).find(({ id }) => id === `tools/${tool}`);
  return plainText(page?.blocks ?? []);
}

describe('the tools beside the exercises', () => {
  const { fear, sleep, strength, work } = coachKnowledge;
  const { plank } = strength.tests;

  it('are in the book, each with all its rules and a link from the contents', () => {
    for (const book of books) {
      const pages = pagesOf(book);
      const linked = pages[0]?.blocks.flatMap(inlinesOf).flatMap((part) => {
        return typeof part !== 'string' && part.kind === 'link' && 'page' in part.to ? [part.to.page] : [];
      });
      for (const tool of toolIds) {
        const table = pages.find(({ id }) => id === `tools/${tool}`)?.blocks.find(({ kind }) => kind === 'table');
        expect(linked).toContain(`tools/${tool}`);
        expect(table?.kind === 'table' && table.rows.length, tool).toBe(rulesOf(tool).length);
      }
    }
  });

  it.each<readonly [string, (typeof toolIds)[number], Partial<CoachKnowledge>, string]>([
    ['no test with pain above 6', 'strength', { strength: { ...strength, painUpTo: 6 } }, 'Bij meer pijn dan 6 '],
    [
      'a plank that stops at 400 seconds',
      'strength',
      { strength: { ...strength, tests: { ...strength.tests, plank: { ...plank, topSeconds: 400 } } } },
      'De test stopt bij 400 seconden',
    ],
    [
      'a plank with a noise of 99 seconds',
      'strength',
      {
        strength: {
          ...strength,
          tests: {
            ...strength.tests,
            plank: { ...plank, noise: { halfWidth: 99, sources: ['own'], certainty: 'expert' } },
          },
        },
      },
      'door toeval tot 99 seconden',
    ],
    [
      'a test every six weeks',
      'strength',
      { strength: { ...strength, days: { ...strength.days, between: 42 } } },
      'is 6 weken geleden',
    ],
    ['a first rung of 20–45', 'fear', { fear: { ...fear, start: { from: 20, upTo: 45 } } }, '20 tot 45 verwacht'],
    ['a drop of 60 per cent', 'fear', { fear: { ...fear, drop: 0.6 } }, '60 procent'],
    ['seven rungs', 'fear', { fear: { ...fear, rungsAdvised: 7 } }, 'Met 7 of meer dingen'],
    ['three times before a rung is won', 'fear', { fear: { ...fear, leastTries: 3 } }, 'Doe het 3 keer'],
    ['steps of 25', 'fear', { fear: { ...fear, largestStep: 25 } }, 'groter dan 25 punten'],
    ['stuck after eight times', 'fear', { fear: { ...fear, stuckAfter: 8 } }, 'Na 8 keer'],
    ['a therapist from 70 on', 'fear', { fear: { ...fear, withTherapistAbove: 70 } }, 'boven 70'],
    [
      'six to ten hours of sleep',
      'sleep',
      { sleep: { ...sleep, hours: [{ fromAge: 18, least: 6, most: 10 }] } },
      '18 jaar of ouder: De meeste mensen van jouw leeftijd hebben 6 tot 10 uur',
    ],
    ['help with work after 30 days', 'work', { work: { ...work, earlyHelpDays: 30 } }, '≥ 30 dagen'],
  ])('%s: another printed rule, so another thing to sign', async (_what, tool, change, says) => {
    expect(await toolPage(tool)).not.toContain(says);
    expect(await toolPage(tool, change)).toContain(says);
  });

  it('asks for no number that it is not given: a fallback in a text would be printed as if it were the rule', async () => {
    for (const language of ['nl', 'en'] as const) {
      const desk = deskFor(language, await allWords(language), []);
      const numbers = toolNumbers(coachKnowledge, desk);
      const missing = toolIds.flatMap(rulesOf).flatMap((rule) => {
        const { claim } = toolWords(desk)[rule];
        if (typeof claim === 'string') return [];
        const given = numbers[rule]?.[0]?.values ?? {};
        const asked: string[] = [];
        claim(new Proxy(given, { get: (values, key) => asked.push(String(key)) && values[String(key)] }) as never);
        return asked.filter((key) => !Object.hasOwn(given, key)).map((key) => `${rule}: ${key}`);
      });
      expect(missing).toEqual([]);
    }
  });

  it('has grounds for every rule with words, and words for every rule', async () => {
    const words = toolWords(deskFor('nl', await allWords('nl'), []));
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(toolGrounds).toSorted());
  });
});

describe('signatures', () => {
  it('stand only under rules as they are now: a changed page must be signed again', async () => {
    const fingerprints = await ruleFingerprints();
    const stale = signatures.filter(({ rule, fingerprint }) => fingerprints.get(rule) !== fingerprint);
    expect(stale.map(({ rule, name }) => `${rule}: changed since ${name} signed; take the signature out`)).toEqual([]);
  });

  it('would fall with a change of one word: no two rules have the same fingerprint', async () => {
    const fingerprints = [...(await ruleFingerprints()).values()];
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
    for (const one of fingerprints) expect(one).toMatch(/^[0-9a-f]{12}$/);
  });
});
