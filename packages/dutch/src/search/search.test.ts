import { describe, expect, test } from 'vitest';
import { bestPart } from './best-part.ts';
import { buildIndex } from './build.ts';
import { openIndex } from './open.ts';
import { packNumbers, packWords, unpackNumbers, unpackWords } from './pack.ts';
import type { Searchable, Thesaurus } from './passage.ts';
import { search } from './search.ts';

const passages: readonly Searchable[] = [
  {
    id: 'walk',
    title: 'Wandelen',
    paragraphs: ['Wandelen is goed voor je rug.', 'Begin met tien minuten.'],
    also: ['ommetje'],
  },
  { id: 'lift', title: 'Tillen', paragraphs: ['Til zoals het prettig voelt.', 'Houd het dicht bij je.'], also: [] },
  { id: 'nerve', title: 'Zenuwpijn', paragraphs: ['Pijn in je been kan van een zenuw komen.'], also: ['ischias'] },
  { id: 'mattress', title: 'Matras', paragraphs: ['Een duur matras is niet nodig. Je rug went.'], also: [] },
];
const thesaurus: Thesaurus = {
  same: [
    ['wandelen', 'lopen', 'te voet gaan'],
    ['tillen', 'sjouwen'],
  ],
  elsewhere: ['knie', 'taart'],
  ours: ['rug'],
  things: ['matras'],
  also: { lift: ['verhuizen'] },
};
const index = openIndex(buildIndex(passages, thesaurus, 'nl'));
const found = (query: string, n?: number) => search(index, query, n).passages.map(({ id }) => id);

describe('finds', () => {
  test.each([
    ['another form of the word', 'heb gewandeld', 'walk'],
    ['a synonym', 'sjouwen', 'lift'],
    ['a word beside the passage', 'helpen verhuizen', 'lift'],
    ['a slip', 'matars', 'mattress'],
    ['by ear', 'zenuwpein', 'nerve'],
    ['part of a compound', 'matrasdek', 'mattress'],
    ['the head of a compound', 'bergwandelen voor mijn rug', 'walk'],
    ['also called', 'ischias', 'nerve'],
  ])('%s', (_name, query, id) => {
    expect(found(query)[0]).toBe(id);
  });
});

describe('keeps silent', () => {
  test.each([
    ['another subject', 'appeltaart bakken met kaneel'],
    ['another part of the body', 'wandelen met pijn in mijn knie'],
    ['nothing', ''],
    ['marks', '?!…'],
    ['function words', 'wat is dat'],
  ])('%s', (_name, query) => {
    expect(search(index, query)).toEqual({ passages: [], abstained: true });
  });

  test('unless our subject is named as well', () => {
    expect(found('wandelen met mijn rug en mijn knie')).toContain('walk');
  });
});

test('never more than asked for, and none when none is asked for', () => {
  expect(found('rug', 1).length).toBe(1);
  expect(found('rug', 0)).toEqual([]);
});

test('a score is a share', () => {
  for (const { score } of search(index, 'wandelen tillen matras zenuwpijn rug').passages) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});

test('the paragraph that fits, else the first', () => {
  const paragraphs = passages[0]?.paragraphs ?? [];
  expect(bestPart(index, 'hoeveel minuten', paragraphs)).toBe(1);
  expect(bestPart(index, 'iets anders', paragraphs)).toBe(0);
});

describe('what is sent', () => {
  test('numbers and words come back as they were', () => {
    const numbers = [0, 1, 31, 32, 1023, 1024, 99_999];
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    const words = ['', 'rug', 'rugpijn', 'rugpijnklachten', 'zenuw'];
    expect(unpackWords(packWords(words))).toEqual(words);
    expect([unpackNumbers(''), unpackWords('')]).toEqual([[], []]);
  });

  test('survives JSON, and is the same each time', () => {
    const packed = buildIndex(passages, thesaurus, 'nl');
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
    expect(buildIndex(passages, thesaurus, 'nl')).toEqual(packed);
  });

  test('an index of nothing finds nothing', () => {
    expect(search(openIndex(buildIndex([], thesaurus, 'nl')), 'rug')).toEqual({ passages: [], abstained: true });
  });
});
