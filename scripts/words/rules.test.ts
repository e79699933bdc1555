import { describe, expect, test } from 'vitest';
import { checkPart, checkTranslated } from './rules.ts';
import { sentencesOf } from './sentences.ts';

const problems = (language: 'nl' | 'en', text: unknown) =>
  checkPart(language, 'part', { key: text }).map(({ problem }) => problem);

describe('objects to', () => {
  test.each([
    ['nl', 'Dat is slijtage.', 'banned: "slijtage"'],
    ['nl', 'Je rug is niet Versleten.', 'banned: "Versleten"'],
    ['nl', 'Aspecifieke rugpijn.', 'banned: "Aspecifieke"'],
    ['en', 'This is wear and tear.', 'banned: "wear and tear"'],
    ['nl', 'Er is niets ernstigs.', 'promises too much: "niets ernstigs"'],
    ['nl', 'Er is niets aan de hand.', 'promises too much: "niets aan de hand"'],
    ['en', 'Nothing is wrong with you.', 'promises too much: "Nothing is wrong"'],
    ['nl', 'Je tilt verkeerd.', 'blames: "verkeerd"'],
    ['en', 'You are lifting wrongly.', 'blames: "lifting wrongly"'],
    ['nl', 'Vul uw naam in.', 'we say "je": "uw"'],
    ['nl', 'U kunt bellen.', 'we say "je": "U"'],
    ['nl', 'Bel 0900-8844.', 'phone number 0900-8844'],
    ['nl', 'Bel 116117.', 'phone number 116117'],
    ['nl', 'Bel 116 117.', 'phone number 116 117'],
    ['en', 'Call 020-1234567.', 'phone number 020-1234567'],
    ['nl', '', 'empty'],
    ['nl', 'Een  spatie te veel.', 'two spaces'],
    ['nl', 'Los einde. ', 'space at an end'],
  ] as const)('%s "%s"', (language, text, problem) => {
    expect(problems(language, text)).toContain(problem);
  });

  test('a sentence inside a function, also inside a value of it', () => {
    const say = (n: number) => `Doe het ${n === 1 ? 'niet, dat is slijtage en' : 'wel'} vaker dan ${n} keer.`;
    expect(problems('nl', say)).toEqual(['banned: "slijtage"']);
  });

  test('English left in Dutch', () => {
    const found = checkTranslated('part', { a: 'Bel nu de huisarts.' }, { a: 'Bel nu de huisarts.' });
    expect(found.map(({ problem }) => problem)).toEqual(['the same in both languages']);
  });
});

describe('lets pass', () => {
  test.each([
    ['nl', 'Bel nu 112, of bel 113 (gratis 0800-0113). Veilig Thuis is 0800-2000.'],
    ['nl', 'Op deze antwoorden geen alarmsignaal.'],
    ['nl', 'Het duurt 208 dagen, tegen 112 bij mensen die niets deden.'],
    ['nl', 'Doe het 2 × 10 keer, 24 uur later nog eens.'],
    ['nl', 'Menu, uur en unieke auto.'],
    ['nl', 'Je hebt er niets verkeerd voor gedaan.'],
    ['en', 'About seven in ten people.'],
  ] as const)('%s "%s"', (language, text) => {
    expect(problems(language, text)).toEqual([]);
  });
});

test('a saying that we answer may say what we do not', () => {
  expect(checkPart('nl', 'claims', { claims: { posture: { heard: 'Je tilt verkeerd.' } } })).toEqual([]);
});

test('says where each text stands', () => {
  expect(sentencesOf({ a: ['b', { c: 'd' }] }).map(({ key }) => key.join('.'))).toEqual(['a.0', 'a.1.c']);
});
