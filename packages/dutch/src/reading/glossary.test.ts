import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, explainPage } from './glossary.ts';

const nerve = { term: 'zenuwwortel', forms: ['zenuwwortel', 'zenuwwortels'], means: 'Het begin van een zenuw.' };
const hernia = { term: 'hernia', forms: ['hernia', 'hernia’s'], means: 'Een schijf die uitpuilt.' };
const rule = { term: '48-uursregel', forms: ['48-uursregel'], means: 'Kijk na twee dagen.' };
const steps = { term: 'vaste stappen', forms: ['vaste stappen'], means: 'Volgens afspraak.' };
const who = { term: 'WHO', forms: ['WHO'], means: 'Alle landen samen.' };
const terms = [nerve, hernia, rule, steps, who];

/** `…[term]…`, to read at a glance. */
const shown = (pieces: ReturnType<typeof explain>) =>
  pieces.map(({ text, term }) => (term ? `[${text}=${term.term}]` : text)).join('');

describe('explains a term where it first stands', () => {
  test.each([
    ['Een hernia kan op een zenuw drukken.', 'Een [hernia=hernia] kan op een zenuw drukken.'],
    ['Hernia’s komen voor. Een hernia zakt.', '[Hernia’s=hernia] komen voor. Een hernia zakt.'],
    ['De zenuwwortels en de 48-uursregel', 'De [zenuwwortels=zenuwwortel] en de [48-uursregel=48-uursregel]'],
    ['In VASTE STAPPEN.', 'In [VASTE STAPPEN=vaste stappen].'],
    ['Een herniaoperatie, of een hernia-operatie.', 'Een herniaoperatie, of een hernia-operatie.'],
    ['Ask who the WHO is.', 'Ask who the [WHO=WHO] is.'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(shown(explain(text, terms))).toBe(expected);
  });
});

test('once on a page', () => {
  const [first, second] = explainPage(['Een hernia zakt.', 'Een hernia, en vaste stappen.'], terms).map(shown);
  expect(first).toBe('Een [hernia=hernia] zakt.');
  expect(second).toBe('Een hernia, en [vaste stappen=vaste stappen].');
});

test('without terms the text is one piece', () => {
  expect(explain('Een hernia.', [])).toEqual([{ text: 'Een hernia.' }]);
});

test('the pieces together are the text, whatever stands in it', () => {
  const words = fc.constantFrom(
    'hernia',
    'Hernia’s',
    'vaste stappen',
    '48-uursregel',
    'rug',
    ' ',
    '.',
    '-',
    'zenuwwortel',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
      const text = parts.join('');
      expect(
        explain(text, terms)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
