import { describe, expect, test } from 'vitest';
import { clauses, fold, sentences, tokens } from './tokens.ts';

const folded = (text: string) => tokens(text).map((token) => token.folded);

describe('the words of a text', () => {
  test.each([
    ['ordinary', 'Mijn rug doet pijn.', ['mijn', 'rug', 'doet', 'pijn']],
    ['telephone spellings', "k kan nie slapen door m'n rug", ['ik', 'kan', 'niet', 'slapen', 'door', 'mijn', 'rug']],
    ['accents', 'béide benen, café', ['beide', 'benen', 'cafe']],
    ['a decimal number and a unit', '38,5 graden, 5kg kwijt', ['38,5', 'graden', '5', 'kilo', 'kwijt']],
    ['a vertebra', 'hernia L5-S1', ['hernia', 'l5', 's1']],
    ['a hyphen', 'rug-pijn', ['rug', 'pijn']],
    ['nothing', ' …!', []],
  ])('%s', (_name, text, words) => {
    expect(folded(text)).toEqual(words);
  });

  test('every word lies where it says', () => {
    const text = "  Plassen lukt niet meer;\nm'n billen voelen dóóf (al 2 dagen)";
    for (const { text: word, from, to } of tokens(text)) expect(text.slice(from, to)).toBe(word);
  });

  test('an upper case letter or an accent makes no other word', () => {
    expect(fold('DOÓF')).toBe('doof');
  });
});

describe('where a text is cut', () => {
  const parts = (cut: typeof sentences, text: string) =>
    cut(tokens(text)).map((part) => part.map((token) => token.text).join(' '));

  test('sentences end at full stops and new lines', () => {
    expect(parts(sentences, 'Ging goed. 38,5 koorts\nbel ik?')).toEqual(['Ging goed', '38,5 koorts', 'bel ik']);
  });

  test('clauses end at commas and begin at words that join', () => {
    expect(parts(clauses, 'plassen lukt niet meer en mijn billen voelen doof, raar')).toEqual([
      'plassen lukt niet meer',
      'en mijn billen voelen doof',
      'raar',
    ]);
  });
});
