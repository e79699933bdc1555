import { coachKnowledge, instruments } from '@rugwijs/clinical';
import { type CoachKnowledge, toolIds } from '@rugwijs/core';
import { allWords } from '@rugwijs/text';
import { beforeAll, describe, expect, it } from 'vitest';
import { bookIn } from './book.ts';
import { deskFor } from './desk.ts';
import { plainText } from './model/build.ts';
import type { Book, Page } from './model/page.ts';
import { toolContents } from './pages/tools.ts';
import { toolNumbers } from './tool-numbers.ts';
import { rulesOf, toolGrounds, toolWords } from './tool-rules.ts';

const books: Book[] = [];

beforeAll(async () => {
  books.push(await bookIn('nl', []), await bookIn('en', []));
}, 120_000);

function pagesOf(book: Book): readonly Page[] {
  return book.parts.flatMap(({ pages }) => pages);
}

/** The page of a tool with one thing about its knowledge changed. */
async function toolPage(tool: (typeof toolIds)[number], change: Partial<CoachKnowledge> = {}): Promise<string> {
  const desk = deskFor('nl', await allWords('nl'), []);
  const page = toolContents(desk, { ...coachKnowledge, ...change }).find(({ id }) => id === `tools/${tool}`);
  return plainText(page?.blocks ?? []);
}

type Path = readonly string[];

function numbersIn(thing: object, without: readonly string[]): readonly Path[] {
  return Object.entries(thing).flatMap(([key, value]): readonly Path[] => {
    if (without.includes(key)) return [];
    if (typeof value === 'number') return [[key]];
    return typeof value === 'object' ? numbersIn(value, without).map((path) => [key, ...path]) : [];
  });
}

/** A copy in which one number is one more. */
function raised<Thing extends object>(thing: Thing, [key = '', ...rest]: Path): Thing {
  const value = thing[key as keyof Thing];
  const next = rest.length === 0 ? Number(value) + 1 : raised(value as object, rest);
  return (Array.isArray(thing) ? thing.with(Number(key), next) : { ...thing, [key]: next }) as Thing;
}

describe('the tools beside the exercises', () => {
  const { calm, sleep, mood, fear, strength, helps, well, work, leg } = coachKnowledge;
  const { plank } = strength.tests;

  it('are in the book, each with all its rules and a link from the contents', () => {
    for (const book of books) {
      const [contents] = pagesOf(book);
      const linked = (contents?.blocks ?? []).flatMap((block) =>
        block.kind !== 'list'
          ? []
          : block.items.flat().flatMap((part) => {
              return typeof part !== 'string' && part.kind === 'link' && 'page' in part.to ? [part.to.page] : [];
            }),
      );
      for (const tool of toolIds) {
        expect(linked).toContain(`tools/${tool}`);
        expect(tablesOf(book, `tools/${tool}`)[0], tool).toHaveLength(rulesOf(tool).length);
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
      'vanzelf tot 99 seconden',
    ],
    [
      'a test every six weeks',
      'strength',
      { strength: { ...strength, days: { ...strength.days, between: 42 } } },
      'is 6 weken geleden',
    ],
    ['a first rung of 20–45', 'fear', { fear: { ...fear, start: { from: 20, upTo: 45 } } }, '20 tot 45 '],
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
    ['very short below six hours', 'sleep', { sleep: { ...sleep, veryShort: 360 } }, 'korter dan zes uur'],
    ['awake for fifteen minutes', 'sleep', { sleep: { ...sleep, longAwake: 15 } }, 'ongeveer vijftien minuten wakker'],
    ['a difference of 45 minutes', 'sleep', { sleep: { ...sleep, noise: 45 } }, 'minstens 45 minuten'],
    ['six rounds of calm', 'calm', { calm: { ...calm, roundsToSay: 6 } }, 'Pas na zes keer'],
    ['high from 8 on', 'mood', { mood: { ...mood, high: 8 } }, '8 of hoger'],
    ['three points worse after an aid', 'helps', { helps: { ...helps, feltWorse: 3 } }, 'erna drie punten'],
    [
      'five pairs in a trial',
      'helps',
      { helps: { ...helps, trial: { ...helps.trial, enoughPairs: 5 } } },
      'minder dan vijf hele paren',
    ],
    [
      'a trial that stops at three points worse',
      'helps',
      { helps: { ...helps, trial: { ...helps.trial, worse: { points: 3, days: 2 } } } },
      'drie punten of meer slechter',
    ],
    [
      'somebody who looks along after eight weeks',
      'leg',
      { leg: { ...leg, handOverDay: 56 } },
      'al acht weken of langer',
    ],
    ['an operation after sixteen weeks', 'leg', { leg: { ...leg, laterDay: 112 } }, 'ongeveer zestien weken'],
    ['leg pain that differs from 4 on', 'leg', { leg: { ...leg, noiseBelow: 4 } }, 'vanaf 4 punten'],
    [
      'recovered after four weeks of at most 2',
      'well',
      { well: { ...well, recovered: { ...well.recovered, weeks: 4, sustainedAt: 2 } } },
      'al vier weken hoogstens 2',
    ],
    ['help with work after 30 days', 'work', { work: { ...work, earlyHelpDays: 30 } }, '≥ 30 dagen'],
  ])('%s: another printed rule, so another thing to sign', async (_what, tool, change, says) => {
    expect(await toolPage(tool)).not.toContain(says);
    expect(await toolPage(tool, change)).toContain(says);
  });

  it('print every number that a tool counts with: one more or less and the page is another', async () => {
    const desk = deskFor('nl', await allWords('nl'), []);
    const printed = (knowledge: CoachKnowledge) =>
      toolContents(desk, knowledge)
        .map(({ blocks }) => plainText(blocks))
        .join();
    // Home tests, aids, their questionnaires and the places of a guided round are lists with tables or words of their own.
    const elsewhere = ['rules', 'tests', 'aids', 'instruments', 'places'];
    const now = printed(coachKnowledge);
    const silent = numbersIn(coachKnowledge, elsewhere).filter((path) => printed(raised(coachKnowledge, path)) === now);
    expect(silent.map((path) => path.join('.'))).toEqual([]);
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

/** The tables on a page. */
function tablesOf(book: Book, id: string): readonly (readonly (readonly string[])[])[] {
  const page = pagesOf(book).find((one) => one.id === id);
  return (page?.blocks ?? []).flatMap((block) =>
    block.kind === 'table'
      ? [block.rows.map((row) => row.map((cell) => plainText([{ kind: 'paragraph', line: cell }])))]
      : [],
  );
}

function count(rows: readonly (readonly string[])[] = [], mark: string): number {
  return rows.flat().filter((cell) => cell === mark).length;
}

describe('what the tools ask people to check', () => {
  const { strength, fear, helps } = coachKnowledge;
  const all = <Thing>(table: Readonly<Record<string, Thing>>, of: (thing: Thing) => readonly unknown[]) =>
    Object.values(table).flatMap(of).length;

  it('who may not do a home test, every cross and every warning', () => {
    for (const book of books) {
      const [tests] = tablesOf(book, 'tables/home-tests-and-fears');
      expect(count(tests, '✕')).toBe(all(strength.tests, ({ notWith }) => notWith));
      expect(count(tests, '!')).toBe(all(strength.tests, ({ careWith }) => careWith));
    }
  });

  it('what a feared activity asks, with which limit that is not for somebody alone, and every common fear', () => {
    for (const book of books) {
      const [, , demands, fears] = tablesOf(book, 'tables/home-tests-and-fears');
      expect(count(demands, '✕')).toBe(all(fear.notWith, (limits) => limits));
      expect(fears).toHaveLength(fear.common.length);
    }
  });

  it('which caution holds for which aid, and what each leads to', () => {
    for (const book of books) {
      const [cautions, matrix] = tablesOf(book, 'tables/aids');
      expect(cautions).toHaveLength(Object.keys(helps.cautions).length);
      for (const [means, mark] of [
        ['check', '?'],
        ['ask', '!'],
        ['not', '✕'],
      ] as const) {
        const wanted = all(helps.aids, (aid) => aid.cautions.filter((id) => helps.cautions[id].means === means));
        expect(count(matrix, mark), means).toBe(wanted);
      }
    }
  });

  it('every score with its noise and rights, and what is only known from memory', () => {
    const memory = Object.values(instruments).flatMap(({ bands, noise, matters }) =>
      [...bands, noise, matters].filter((one) => one?.state === 'recall'),
    );
    const rights = Object.values(instruments).filter(({ licence }) => licence.state === 'recall');
    const said = { nl: '(uit het hoofd)', en: '(from memory)' };
    for (const book of books) {
      const [scores, second] = tablesOf(book, 'tables/instruments');
      for (const [rows, wanted] of [
        [scores, memory],
        [second, rights],
      ] as const) {
        expect(rows).toHaveLength(Object.keys(instruments).length);
        expect(rows?.flat().join(' ').split(said[book.language]).length).toBe(wanted.length + 1);
      }
    }
  });
});
