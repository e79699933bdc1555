import type { ReadLanguage } from '@rugwijs/dutch';
import { loadWords } from '@rugwijs/text';
import { describe, expect, test } from 'vitest';
import { explaining, tooHard, unneeded } from './reading/gates.ts';
import { lexicon, ownList, unexplained } from './reading/lists.ts';
import { neededWords } from './reading/needed-words.ts';
import { pagesIn, pagesOf } from './reading/pages.ts';
import { isWord, spelling } from './reading/spelling.ts';

const every = { nl: await pagesOf('nl'), en: await pagesOf('en') };
const unexplainedIn = { nl: await unexplained('nl'), en: await unexplained('en') };
const glossaries = { nl: (await loadWords('nl', 'learn')).glossary, en: (await loadWords('en', 'learn')).glossary };
const lexicons = { nl: lexicon('nl'), en: lexicon('en') };

describe.each(['nl', 'en'] as const)('every word that a person can read (%s)', (language) => {
  const pages = every[language];
  const hard = unexplainedIn[language];
  const plain = ownList(`plain-words-${language}`);
  const needed = neededWords(language);

  test('reads easily: each page, each sentence, each word', () => {
    const found = tooHard(pages, language, (word, part) => {
      const stays = explaining.has(part) ? plain : [...plain, ...needed];
      return hard(word) && !stays.includes(word.toLowerCase());
    });
    expect(
      found.map(({ where, problem, text }) => `${where} · ${problem} · ${text}`),
      `Say it simpler; or explain the word in the glossary; or is it plain all the same? plain-words-${language}.txt`,
    ).toEqual([]);
  });

  test('is spelt as a dictionary has it, or as our own list', () => {
    const own = ownList(`own-words-${language}`);
    const { wrong, unused } = spelling(
      pages.flatMap(({ part, texts }) =>
        texts.map(({ key, text }) => [`${[part, ...key].join('.')} · ${text}`, text] as const),
      ),
      lexicons[language],
      own,
    );
    expect(wrong.map(({ word, where }) => `${word} · ${where}`)).toEqual([]);
    expect(unused, `No longer needed in scripts/reading/own-words-${language}.txt`).toEqual([]);
  });

  test('our own lists are sorted, and hold nothing that no text needs', () => {
    for (const list of [plain, ownList(`own-words-${language}`)]) {
      expect(list).toEqual([...new Set(list)].sort((one, other) => one.localeCompare(other, 'en')));
    }
    expect(unneeded(pages, hard, plain), `No longer needed in scripts/reading/plain-words-${language}.txt`).toEqual([]);
    expect(unneeded(pages, hard, needed), 'No longer needed in scripts/reading/needed-words.ts').toEqual([]);
    expect(needed.filter((word, at) => plain.includes(word) || needed.indexOf(word) !== at)).toEqual([]);
  });

  test('every term of the glossary stands in some text', () => {
    const all = pages
      .filter(({ name }) => name !== 'learn.glossary')
      .flatMap(({ texts }) => texts.map(({ text }) => text.toLowerCase()))
      .join('\n');
    const absent = Object.values(glossaries[language]).filter(
      ({ forms }) => !forms.some((form) => all.includes(form.toLowerCase())),
    );
    expect(absent.map(({ term }) => term)).toEqual([]);
  });
});

describe('a bad text does not pass', () => {
  const problems = (language: ReadLanguage, part: string, words: unknown) =>
    tooHard(pagesIn(part, words), language, unexplainedIn[language]).map(
      ({ where, problem }) => `${where}: ${problem}`,
    );

  test.each([
    [
      'nl',
      'a page of long words',
      'De behandeling van aspecifieke rugklachten vereist multidisciplinaire samenwerking tussen zorgverleners.',
      /reading ease -?\d+, at least 60/,
    ],
    [
      'nl',
      'a long page of fairly long words',
      'Regelmatig oefenen vermindert meestal de klachten. '.repeat(9),
      /reading ease -?\d+, at least 70/,
    ],
    [
      'nl',
      'a sentence without end',
      `Als je rug pijn doet en je hebt ${'al een tijd '.repeat(7)}last van je been dan ga je naar de huisarts.`,
      /a sentence of 3\d words, at most 25/,
    ],
    [
      'nl',
      'long sentences all through',
      'Als je rug pijn doet en je wilt weten wat je er zelf aan kunt doen, lees dan dit. Kijk dan ook of je been pijn doet en of je daar goed op kunt staan.',
      /1\d\.\d words a sentence on average, at most 12/,
    ],
    [
      'nl',
      'passives all through',
      'De oefening wordt door je fysio gekozen. Je rug is nog niet onderzocht.',
      /2 of 2 sentences are passive/,
    ],
    [
      'nl',
      'a hard word that nobody explains',
      'Je hebt misschien spondylolisthesis in je rug.',
      /hard word "spondylolisthesis"/,
    ],
    [
      'en',
      'a page of long words',
      'Multidisciplinary rehabilitation necessitates considerable interprofessional communication.',
      /reading ease -?\d+, at least 60/,
    ],
    [
      'en',
      'a hard word that nobody explains',
      'You may have spondylolisthesis low in your back.',
      /hard word "spondylolisthesis"/,
    ],
  ] as const)('%s: %s', (language, _, text, problem) => {
    expect(problems(language, 'lessons', { lessons: { bad: { text } } }).join('\n')).toMatch(problem);
  });

  test('a list without full stops is not one long sentence, and a button is none at all', () => {
    const steps = ['Zet je voeten op de vloer', 'Til één been een klein stukje op', 'Leg het been rustig weer terug'];
    expect(problems('nl', 'session', { exercises: { good: { steps, go: 'Fysiotherapie' } } })).toEqual([]);
  });

  test('a sentence that a function puts together', () => {
    const say = (n: number) => `Doe ${n === 1 ? 'één keer' : `${n} keer`} ${'een oefening of nog '.repeat(6)}een.`;
    expect(problems('nl', 'app', { check: { say } }).join('\n')).toMatch(/a sentence of 2\d words/);
  });

  const misspelt = (language: ReadLanguage, text: string, own: readonly string[] = []) =>
    spelling([['here', text]], lexicons[language], own);

  test.each([
    ['nl', 'Je rugpijnn gaat over.', 'rugpijnn'],
    ['nl', 'Ga naar de huisarst.', 'huisarst'],
    ['nl', 'Doe je oefenigen elke dag.', 'oefenigen'],
    ['nl', 'Hij wandeld elke dag.', 'wandeld'],
    ['nl', 'Je heup is stijff.', 'stijff'],
    ['en', 'The color of pain.', 'color'],
    ['en', 'Do your excercise.', 'excercise'],
  ] as const)('%s: "%s" has a slip', (language, text, word) => {
    expect(misspelt(language, text).wrong).toEqual([{ word, where: 'here' }]);
  });

  test.each([
    [
      'nl',
      'Twee wandelschoenen, een fysiotherapeutenpraktijk, zo’n 48-uursregel en foto’s: één é, béide benen, Één keer.',
    ],
    ['en', 'The colour of the physiotherapist’s cat; don’t worry about a flare-up.'],
  ] as const)('%s: "%s" has none', (language, text) => {
    expect(misspelt(language, text)).toEqual({ wrong: [], unused: [] });
  });

  test('of single slips in our own words, nine in ten are caught', () => {
    const ours = every.nl.flatMap(({ sentences }) => sentences.flatMap(({ words }) => words));
    const words = new Set(ours.filter((word) => /^[a-z]{6,}$/.test(word)));
    const slips = [...words].flatMap(slipsIn).filter((slip) => !words.has(slip));
    const caught = slips.filter((slip) => !isWord(slip, lexicons.nl));
    expect(caught.length / slips.length).toBeGreaterThan(0.93);
  });

  test('a word of our own list that nothing needs', () => {
    expect(misspelt('nl', 'Een opvlamming.', ['opvlamming', 'rug', 'zomaarwat'])).toEqual({
      wrong: [],
      unused: ['rug', 'zomaarwat'],
    });
  });
});

/** A letter left out, a letter twice, two letters swapped; at a place that differs from word to word. */
function slipsIn(word: string, index: number): string[] {
  const at = 2 + ((index * 7) % (word.length - 3));
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  return [before + next + after, before + letter + letter + next + after, before + next + letter + after];
}
