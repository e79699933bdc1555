import { describe, expect, test } from 'vitest';
import { stem } from './stem.ts';

describe('forms of one word meet', () => {
  test.each([
    ['a verb that changes its vowel', 'bewegen beweegt bewoog bewogen beweging'],
    ['a strong verb', 'lopen loopt liep gelopen'],
    ['a participle', 'tillen tilt getild'],
    ['a participle behind a preposition', 'afvallen afgevallen'],
    ['a doubled letter', 'zwemmen zwemt gezwommen'],
    ['a long vowel', 'slapen slaapt geslapen'],
    ['z and s', 'reizen reis'],
    ['a foreign plural', 'hernia hernias'],
    ['an operation', 'operatie opereren geopereerd'],
    ['a physiotherapist', 'fysio fysiotherapeut fysiotherapie'],
    ['plain plurals', 'oefening oefeningen oefenen'],
  ])('%s: %s', (_name, forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(form, 'nl'))).size).toBe(1);
  });

  test('in English as well', () => {
    expect(stem('lifting', 'en')).toBe(stem('lifts', 'en'));
  });
});

test.each([
  ['maand', 'man'],
  ['hand', 'haan'],
  ['rug', 'rugzak'],
  ['kind', 'kin'],
  ['vrijen', 'vrij'],
])('%s is not %s', (one, other) => {
  expect(stem(one, 'nl')).not.toBe(stem(other, 'nl'));
});
