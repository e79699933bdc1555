import { describe, expect, test } from 'vitest';
import { answer, type Told } from './answer.ts';
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
  {
    id: 'fever',
    title: 'Koorts',
    paragraphs: ['Koorts hoort een arts te weten. Gloeien telt mee.'],
    also: ['gloeien'],
    alarm: ['fever'],
  },
  { id: 'fall', title: 'Gevallen', paragraphs: ['Bel na een harde val.'], also: [], alarm: ['fall-or-accident'] },
  { id: 'glow', title: 'Warmte', paragraphs: ['Een kruik laat je rug gloeien. Gloeien mag.'], also: [] },
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
  names: { fever: ['rillingen', 'het heel warm'] },
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

describe('what is shown', () => {
  const written = new Map(passages.map((one) => [one.id, one] as const));
  const shown = (query: string, told?: Told) =>
    answer(index, written, query, told).passages.map(({ passage, text }) => [passage.id, text]);

  test('the paragraph that fits', () => {
    expect(shown('hoeveel minuten')[0]).toEqual(['walk', 'Begin met tien minuten.']);
  });

  test('the first paragraph when only the title says it', () => {
    expect(shown('tillen')).toEqual([['lift', 'Til zoals het prettig voelt.']]);
  });

  test('nothing of a passage in which no word of the question can be read', () => {
    expect(found('verhuizen')).toEqual(['lift']);
    expect(answer(index, written, 'verhuizen')).toEqual({ passages: [], abstained: true });
  });

  test('both subjects of a question, the less likely one last', () => {
    const ids = shown('wandelen met zenuwpijn').map(([id]) => id);
    expect(ids).toContain('walk');
    expect(ids).toContain('nerve');
  });

  test.each([
    ['a loose word of its text', 'gloeien', ['glow']],
    ['its name', 'koorts', ['fever']],
    ['a word that means nothing else', 'rillingen', ['fever']],
    ['words that mean nothing else together, in any order', 'heel warm heb ik het', ['glow', 'fever']],
    ['not all of those words', 'heel warm heb ik mijn kruik', ['glow']],
  ])('an alarm sign only when it is meant: %s', (_name, query, ids) => {
    expect(shown(query).map(([id]) => id)).toEqual(ids);
  });

  test.each<[string, string, 'ask' | 'alarm', Told['flags'][number]['id'], readonly string[]]>([
    ['a clear sign goes first and alone', 'gloeien', 'alarm', 'fever', ['fever']],
    ['also when no word of the question leads to it', 'kan ik nog tillen', 'alarm', 'fever', ['fever']],
    ['and when no word of it is known', 'zweterig', 'alarm', 'fever', ['fever']],
    ['one that may be meant goes first, when the words find it', 'gloeien', 'ask', 'fever', ['fever', 'glow']],
    ['or stays away: it is only asked about', 'tillen', 'ask', 'fever', ['lift']],
    ['beside a clear sign a page whose title was typed', 'zenuwpijn', 'alarm', 'fever', ['fever', 'nerve']],
    ['a soft one must be found by the words as well', 'vallen', 'ask', 'fall-or-accident', ['fall']],
    ['or stays away', 'tillen', 'ask', 'fall-or-accident', ['lift']],
    ['the net saw something else', 'gloeien', 'ask', 'pregnant', ['glow']],
  ])('what the net saw: %s', (_name, query, level, id, ids) => {
    expect(shown(query, { level, flags: [{ id, level }] }).map(([shown]) => shown)).toEqual(ids);
  });
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
