import { describe, expect, test } from 'vitest';
import { nominal } from './nominal.ts';
import { passive } from './passive.ts';
import { isHard, rankIn } from './rare.ts';
import { fleschDouma, fleschEase, fleschKincaid, measure, readingEase } from './score.ts';
import { readSentences, readWords } from './sentences.ts';

describe('sentences', () => {
  test.each([
    ['Ga staan. Loop even.', ['Ga staan.', 'Loop even.']],
    ['Doet het pijn? Stop dan!', ['Doet het pijn?', 'Stop dan!']],
    ['Neem bijv. een stoel. Of een tafel.', ['Neem bijv. een stoel.', 'Of een tafel.']],
    ['Dat is 0.5 punt op 10. Meer niet.', ['Dat is 0.5 punt op 10.', 'Meer niet.']],
    ['Zeg: “Ik heb hulp nodig.” Wacht dan.', ['Zeg: “Ik heb hulp nodig.”', 'Wacht dan.']],
    ['‘Het kraakt!’ zei ze. Dat mag.', ['‘Het kraakt!’ zei ze.', 'Dat mag.']],
    ['Wacht… en dan? Ga.', ['Wacht…', 'en dan?', 'Ga.']],
    ['Je oefeningen\n• Til je been\n• Leg het neer\n2. Rust', ['Je oefeningen', 'Til je been', 'Leg het neer', 'Rust']],
    ['  \n — \n', []],
  ])('%j', (text, sentences) => {
    expect(readSentences(text).map((one) => one.text)).toEqual(sentences);
  });

  test('a heading is not closed, a sentence is', () => {
    expect(readSentences('Je rug\nZe zei: “Ga.”').map(({ closed }) => closed)).toEqual([false, true]);
  });

  test('words', () => {
    const words = ['s', 'Avonds', 'in', 'uit', 'bed', '2', '10', 'keer', 'zo’n', '48-uursregel'];
    expect(readWords('’s Avonds – in/uit bed (2 × 10 keer), zo’n 48-uursregel…')).toEqual(words);
  });
});

test('the formulas, worked out by hand', () => {
  const counted = { sentences: 2, words: 20, syllables: 30 };
  expect(fleschDouma(counted)).toBeCloseTo(206.84 - 0.77 * 150 - 0.93 * 10, 6);
  expect(fleschEase(counted)).toBeCloseTo(206.835 - 1.015 * 10 - 84.6 * 1.5, 6);
  expect(fleschKincaid(counted)).toBeCloseTo(0.39 * 10 + 11.8 * 1.5 - 15.59, 6);
});

test('counts a text, and has no number for no text', () => {
  const counted = measure(readSentences('Je rug wil bewegen. Loop elke dag.'), 'nl');
  expect(counted).toEqual({ sentences: 2, words: 7, syllables: 10 });
  expect(readingEase(counted, 'nl')).toBeCloseTo(206.84 - 77 * (10 / 7) - 0.93 * 3.5, 6);
  expect(readingEase(measure([], 'en'), 'en')).toBeUndefined();
});

test('a longer word and a longer sentence never make a text easier', () => {
  const ease = (text: string) => readingEase(measure(readSentences(text), 'nl'), 'nl') ?? 0;
  expect(ease('Je loopt. Je zit.')).toBeGreaterThan(ease('Je loopt en je zit.'));
  expect(ease('Je loopt. Je zit.')).toBeGreaterThan(ease('Je wandelt. Je zit.'));
});

describe('passive', () => {
  test.each([
    ['De regels worden door een arts nagekeken.', 'worden', 'nagekeken'],
    ['Dat is nooit aangetoond.', 'is', 'aangetoond'],
    ['Het werd vroeger verboden.', 'werd', 'verboden'],
    ['De pijn wordt veroorzaakt door druk.', 'wordt', 'veroorzaakt'],
  ])('%s', (text, ...found) => {
    expect(passive({ words: readWords(text) })).toEqual(found);
  });

  test.each([
    'De pijn is gezakt.',
    'Je bent gezond.',
    'Het wordt erger.',
    'Bellen is genoeg.',
    'Je hebt het gedaan.',
    'Het is beter geworden.',
    'Je been is zwakker, en het gebeurt vaker.',
  ])('not: %s', (text) => {
    expect(passive({ words: readWords(text) })).toBeUndefined();
  });
});

test.each([
  ['Het bewegen van de rug helpt.', ['Het bewegen van']],
  ['Na verbetering van de klachten.', ['verbetering van']],
  ['De houding van je rug.', []],
  ['Beweeg je rug.', []],
])('nouns for verbs: %s', (text, found) => {
  expect(nominal({ text })).toEqual(found);
});

describe('hard words', () => {
  const list = 'rug pijn lopen tillen wandelen oefening schoen belangrijk water kind'.split(' ');
  const rank = rankIn(list, 'nl');

  test('a form of a common word is as common', () => {
    expect(rank('rug')).toBe(1);
    expect(rank('Wandelde')).toBe(5);
    expect(rank('gewandeld')).toBe(5);
    expect(rank('kindje')).toBe(10);
    expect(rank('spondylose')).toBeUndefined();
  });

  test.each([
    ['belangrijke', false],
    ['wandelschoenen', false],
    ['oefeningen', false],
    ['druk', false],
    ['2026-12-31', false],
    ['spondylose', true],
    ['kinesiofobie', true],
    ['rug-spondylose', true],
  ])('%s: %s', (word, hard) => {
    expect(isHard(word, rank, 'nl')).toBe(hard);
  });

  test('English has no compounds in one word', () => {
    const english = rankIn(['water', 'pain', 'exercise'], 'en');
    expect(isHard('exercises', english, 'en')).toBe(false);
    expect(isHard('waterexercise', english, 'en')).toBe(true);
  });
});
