import { scan } from '@rugwijs/dutch';
import { readPack } from '@rugwijs/journal';
import { describe, expect, test } from 'vitest';
import { isDarkTold } from './pack-dark.ts';

/** A question on not wanting to live, in a questionnaire of a practice: people, unless it is a clear no. */

const dutch = 'Gedachten dat u beter dood zou kunnen zijn of uzelf pijn zou doen';
const english = 'Thoughts that you would be better off dead, or of hurting yourself';
const often = ['Helemaal niet', 'Meerdere dagen', 'Bijna elke dag'];

function packWith(text: string, type: 'choice' | 'boolean' | 'integer', labels: readonly string[] = []) {
  const ordinal = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
  const answerOption = labels.map((display, value) => ({
    valueCoding: { code: `${value}`, display, extension: [{ url: ordinal, valueDecimal: value }] },
  }));
  const range = [
    { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
    { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 10 },
  ];
  const item = { linkId: '1', text, type, ...(labels.length ? { answerOption } : {}), extension: range };
  const file = { resourceType: 'Questionnaire', status: 'active', title: 'Lijst', version: '1', copyright: 'Vrij' };
  const read = readPack(JSON.stringify({ ...file, item: [item] }));
  if (!read.ok) throw new Error(read.problem);
  return read.pack;
}

const isDark = (text: string) => scan(text).flags.some(({ id }) => id === 'suicidal-thoughts');

describe('a question on not wanting to live', () => {
  test.each([
    ['a clear no', packWith(dutch, 'choice', often), { 1: 0 }, false],
    ['some days', packWith(dutch, 'choice', often), { 1: 1 }, true],
    ['left open', packWith(dutch, 'choice', often), {}, true],
    ['a list that runs the other way: always', packWith(dutch, 'choice', ['Altijd', 'Soms', 'Nooit']), { 1: 0 }, true],
    ['a list that runs the other way: never', packWith(dutch, 'choice', ['Altijd', 'Soms', 'Nooit']), { 1: 2 }, false],
    ['not often', packWith(dutch, 'choice', ['Niet vaak', 'Vaak']), { 1: 0 }, true],
    ['an answer whose words we do not know', packWith(dutch, 'choice', ['A', 'B']), { 1: 0 }, true],
    ['yes', packWith(dutch, 'boolean'), { 1: 1 }, true],
    ['no', packWith(dutch, 'boolean'), { 1: 0 }, false],
    ['a number above nothing', packWith(dutch, 'integer'), { 1: 2 }, true],
    ['nothing', packWith(dutch, 'integer'), { 1: 0 }, false],
    ['in English: not at all', packWith(english, 'choice', ['Not at all', 'Several days']), { 1: 0 }, false],
    ['in English: several days', packWith(english, 'choice', ['Not at all', 'Several days']), { 1: 1 }, true],
    ['another question, left open', packWith('Hoe vaak sliep u slecht?', 'choice', often), {}, false],
  ])('%s', (_what, pack, chosen, told) => {
    expect(isDarkTold(pack, chosen, isDark)).toBe(told);
  });
});
