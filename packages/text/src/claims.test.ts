import { claims as known } from '@rugwijs/clinical';
import { describe, expect, it } from 'vitest';
import { claims as en } from './en/claims.ts';
import { claims as nl } from './nl/claims.ts';

/** Numbers of ours, so that a card is read in half a minute. */
const most = { heard: 20, why: 45, instead: 35, sentence: 20 };

const cards = [
  ['nl', nl],
  ['en', en],
] as const;

describe.each(cards)('claims in %s', (_language, { claims, conflicts }) => {
  it('has words for every claim and no more', () => {
    expect(Object.keys(claims).sort()).toEqual(Object.keys(known).sort());
  });

  it.each(Object.entries(claims))('%s is short', (_id, { heard, why, instead }) => {
    expect(heard, 'one sentence').toMatch(/^[^.!?]+[.!?]$/);
    expect(why, 'two sentences').toMatch(/^[^.!?]+[.!?] [^.!?]+[.!?]$/);
    for (const [part, text] of Object.entries({ heard, why, instead })) {
      expect(words(text), part).toBeLessThanOrEqual(most[part as 'heard']);
      for (const sentence of sentences(text)) {
        expect(words(sentence), sentence).toBeLessThanOrEqual(most.sentence);
      }
    }
  });

  it.each(Object.entries(conflicts))('%s is short', (_id, { title, one, other, ours }) => {
    for (const text of [title, one, other, ours]) {
      expect(words(text), text).toBeLessThanOrEqual(most.why);
      for (const sentence of sentences(text)) {
        expect(words(sentence), sentence).toBeLessThanOrEqual(most.sentence);
      }
    }
  });

  it('says the same thing twice nowhere', () => {
    const heard = Object.values(claims).map((card) => card.heard);
    expect(new Set(heard).size).toBe(heard.length);
  });
});

describe('a claim stays as unsure as its source, in both languages', () => {
  it.each([
    ['see-a-doctor-when-it-lasts', /kan na weken gewoon overgaan/, /may simply pass after weeks/],
    ['be-early-and-it-will-not-stay', /meestal niet nodig/, /mostly not needed/],
    ['education-breathing-mindfulness', /een jaar of langer/, /a year or more/],
    ['shallow-breathing-adds-to-pain', /erg zwakke onderzoeken/, /very weak trials/],
    ['lift-with-a-straight-back', /bewijs zwak/, /evidence is weak/],
  ] as const)('%s', (id, dutch, english) => {
    expect(nl.claims[id].why).toMatch(dutch);
    expect(en.claims[id].why).toMatch(english);
  });
});

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;]) /);
}

function words(text: string): number {
  return text.split(' ').length;
}
