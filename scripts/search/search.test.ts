import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { buildIndex, openIndex, search } from '@rugwijs/dutch';
import { type Passage, searchWords } from '@rugwijs/text';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Finder, measureSet, ourFinder, type QuestionSet, written } from './figures.ts';
import { tunedMiniSearch } from './minisearch.ts';

const set = JSON.parse(
  readFileSync(new URL('../../packages/dutch/questions/tuning.json', import.meta.url), 'utf8'),
) as QuestionSet;

let all: readonly Passage[];
let find: Finder;
beforeAll(async () => {
  all = await written('nl');
  find = ourFinder(all, 'nl');
});

describe('the tuning questions', () => {
  test('every right passage exists', () => {
    const ids = new Set(all.map(({ id }) => id));
    expect(set.questions.flatMap(({ right }) => right).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('found as often as before, and more often than MiniSearch with the same words', () => {
    const ours = measureSet(find, set);
    const theirs = measureSet(tunedMiniSearch(all), set);
    expect(ours.hit1).toBeGreaterThanOrEqual(0.9);
    expect(ours.hit3).toBeGreaterThanOrEqual(0.95);
    expect(ours.offTopicAnswered).toBeLessThanOrEqual(0.15);
    expect(ours.hit1).toBeGreaterThan(theirs.hit1);
    expect(ours.hit3).toBeGreaterThan(theirs.hit3);
    expect(ours.offTopicAnswered).toBeLessThan(theirs.offTopicAnswered);
  });
});

describe('an alarm sign finds whom to call', () => {
  test.each([
    ['kan niet plassen', 'alarm:cauda-equina'],
    ['ik kan ineens niet meer plasen', 'alarm:cauda-equina'],
    ['gevoelloos tussen mijn benen', 'alarm:cauda-equina'],
    ['mijn voet sleept', 'alarm:foot-drop'],
    ['rugpijn met koorts', 'alarm:fever'],
    ['ik wil niet meer leven', 'alarm:self-harm'],
  ])('%s', (question, id) => {
    expect(find(question)[0]).toBe(id);
  });
});

test.each([
  ['numb between my legs', 'alarm:cauda-equina'],
  ['I cannot pee', 'alarm:cauda-equina'],
  ['my foot drags', 'alarm:foot-drop'],
  ['back pain with a fever', 'alarm:fever'],
])('in English as well: %s', async (question, id) => {
  expect(ourFinder(await written('en'), 'en')(question)[0]).toBe(id);
});

describe('laws', () => {
  // Titles of function words alone ('Zo blijft het goed gaan') say nothing that could be looked for.
  const wordless = ['lesson:staying-well', 'lesson:thoughts'];

  test.each(['nl', 'en'] as const)('every passage is found by its own title (%s)', async (language) => {
    const passages = await written(language);
    const finder = ourFinder(passages, language);
    const lost = passages
      .filter(({ id, title }) => !finder(title).includes(id) && !wordless.includes(id))
      .map(({ id, title }) => `${id}: ${title}`);
    expect(lost).toEqual([]);
  });

  test('the order of the words does not matter', () => {
    for (const { q } of set.questions) {
      const words = q.split(' ');
      expect(find([...words].reverse().join(' ')), q).toEqual(find(q));
      expect(find([...words].sort().join(' ')), q).toEqual(find(q));
    }
  });

  test('capitals, accents and marks do not matter', () => {
    for (const { q } of set.questions)
      expect(find(`  ${q.toUpperCase().replaceAll(' ', ',  ')}!!`), q).toEqual(find(q));
  });

  test('one slip in a word of six letters or more: what came first is still found, nine times of ten', () => {
    let kept = 0;
    let tried = 0;
    for (const { q } of set.questions) {
      const [first] = find(q);
      if (first === undefined) continue;
      for (const typed of slips(q)) {
        tried += 1;
        if (find(typed).includes(first)) kept += 1;
      }
    }
    expect(tried).toBeGreaterThan(400);
    expect(kept / tried).toBeGreaterThanOrEqual(0.9);
  });

  test('never more than asked for, no passage twice, scores are shares', async () => {
    const index = openIndex(buildIndex(all, searchWords.nl, 'nl'));
    for (const { q } of set.questions) {
      for (const n of [0, 1, 3, 10]) {
        const { passages, abstained } = search(index, q, n);
        expect(passages.length, q).toBeLessThanOrEqual(n);
        expect(new Set(passages.map(({ id }) => id)).size, q).toBe(passages.length);
        expect(
          passages.every(({ score }) => score > 0 && score <= 1),
          q,
        ).toBe(true);
        if (n > 0) expect(abstained, q).toBe(passages.length === 0);
      }
    }
  });

  test.each([
    ['nothing', ''],
    ['marks', '?!… — 🙂'],
    ['one endless word', 'pijn'.repeat(5000)],
    ['endless', 'rug en pijn en hernia '.repeat(5000)],
    ['another script', '背中が痛い'],
    ['markup', '<script>alert(1)</script>'],
    ['a name of the language itself', '__proto__ constructor toString'],
  ])('bears %s', (_name, question) => {
    expect(find(question).length).toBeLessThanOrEqual(3);
  });

  test('the same question gives the same answer, and a new index too', () => {
    const again = ourFinder(all, 'nl');
    for (const { q } of set.questions) expect(again(q), q).toEqual(find(q));
  });
});

test.each(['nl', 'en'] as const)('the index as sent stays within its budget (%s)', async (language) => {
  const json = JSON.stringify(buildIndex(await written(language), searchWords[language], language));
  expect(brotliCompressSync(json).length).toBeLessThanOrEqual(60_000);
});

/** The question with a slip in each longer word, one at a time: a letter left out, two swapped, one doubled. */
function slips(question: string): readonly string[] {
  const words = question.split(' ');
  return words.flatMap((word, at) => {
    if (!/^\p{L}{6,}$/u.test(word)) return [];
    const middle = Math.floor(word.length / 2);
    const [before, a, b, after] = [word.slice(0, middle), word[middle], word[middle + 1], word.slice(middle + 2)];
    const typed = [`${before}${b}${after}`, `${before}${b}${a}${after}`, `${before}${a}${a}${b}${after}`];
    return typed.map((slip) => words.with(at, slip).join(' '));
  });
}
