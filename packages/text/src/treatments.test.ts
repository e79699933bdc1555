import { treatments as known, treatmentIds } from '@rugwijs/clinical';
import { describe, expect, it } from 'vitest';
import { learn as enLearn } from './en/learn.ts';
import { treatments as en } from './en/treatments.ts';
import { learn as nlLearn } from './nl/learn.ts';
import { treatments as nl } from './nl/treatments.ts';
import type { TreatmentWords } from './treatment-words.ts';

const pages = { nl: nl.treatments, en: en.treatments };
const tables = { nl: nlLearn.treatments, en: enLearn.treatments };

/** Numbers of ours: a page is read in a minute, each field in one to four short sentences. */
const most = { field: 45, sentence: 20, mean: 12 };

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const sentencesIn = (text: string) => text.split(/(?<=[.!?])\s+/);
const told = ({ alsoCalled: _, name: _name, briefly, ...fields }: TreatmentWords) =>
  Object.entries({ ...fields, brieflyFor: briefly.forWhom, brieflyNot: briefly.notWhen });

/** Signs for which hours or days may count, and what makes somebody do something about them. */
const sign = {
  nl: /koorts|zwakker|doof|minder gevoel|voel je minder|kun je niet plassen|kortademig|zwarte ontlasting|pijn op je borst|flauw|dik, warm/iu,
  en: /fever|weaker|numb|less feeling|feel less|not pee|short of breath,|stools are? black|pain in your chest|faint|swollen, warm/iu,
};
const whatToDo = { nl: /\b(bel|bellen)\b/iu, en: /\bcall\b/iu };

describe.each(['nl', 'en'] as const)('%s: treatments', (language) => {
  const table = treatmentIds.map((id) => [id, pages[language][id]] as const);

  it('has a page for every treatment and no more', () => {
    expect(Object.keys(pages[language]).sort()).toEqual(Object.keys(known).sort());
  });

  it.each(table)('%s: every field is filled, in short sentences', (_id, page) => {
    expect(page.name).toMatch(/^\S.*[^.]$/u);
    expect(page.alsoCalled.length).toBeGreaterThan(0);
    for (const [field, text] of told(page)) {
      expect(text, field).toMatch(/^\S.*\.$/u);
      expect(wordsIn(text), field).toBeLessThanOrEqual(most.field);
      for (const sentence of sentencesIn(text)) expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(most.sentence);
    }
    const lengths = told(page).flatMap(([, text]) => sentencesIn(text).map(wordsIn));
    expect(lengths.reduce((sum, length) => sum + length) / lengths.length).toBeLessThanOrEqual(most.mean);
  });

  it.each(table)('%s fits in a cell of the table: for whom, and when not', (_id, { briefly }) => {
    for (const text of Object.values(briefly)) expect(wordsIn(text), text).toBeLessThanOrEqual(9);
  });

  it.each(table)('%s never names an alarm sign without what to do', (_id, page) => {
    for (const [field, text] of told(page))
      if (sign[language].test(text)) expect(text, field).toMatch(whatToDo[language]);
  });

  it('names and other names are each used for one treatment only', () => {
    const names = table.flatMap(([, { name, alsoCalled }]) => [name, ...alsoCalled]).map((name) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it.each(table)('%s says the same about guidelines as its data', (id, { advised }) => {
    const says: Readonly<Record<(typeof known)[typeof id]['advised'], RegExp>> =
      language === 'nl'
        ? {
            yes: /^Ja\./,
            may: /laat|noem/,
            'only-beside-exercise': /naast oefen/,
            differ: /verschillen/,
            no: /raadt|raden/,
            'not-mentioned': /^(De|In de|Geen van de) richtlijnen die we lazen/,
          }
        : {
            yes: /^Yes\./,
            may: /allow|name/,
            'only-beside-exercise': /beside exercise/,
            differ: /differ/,
            no: /against/,
            'not-mentioned': /guidelines we read/,
          };
    expect(advised).toMatch(says[known[id].advised]);
  });

  it('every value of the table has a word of its own', () => {
    const { heads: _, ...unions } = tables[language];
    for (const words of Object.values(unions))
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });
});

describe('both languages', () => {
  it('say in the same places when not to, and when to call', () => {
    for (const id of treatmentIds)
      expect([id, whatToDo.en.test(pages.en[id].notWhen)]).toEqual([id, whatToDo.nl.test(pages.nl[id].notWhen)]);
  });
});
