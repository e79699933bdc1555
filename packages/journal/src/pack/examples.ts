import { type Pack, readPack } from './read-pack.ts';

/** A made-up questionnaire, for the tests of what is read and given back. */

export const ordinal = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
export const minimum = { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 };
export const maximum = { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 10 };
export const scoring = 'https://rugwijs.org/fhir/StructureDefinition/scoring';

export const option = (display: string, value: number) => ({
  valueCoding: { code: display, display, extension: [{ url: ordinal, valueDecimal: value }] },
});
export const choice = {
  linkId: 'warm',
  text: 'Hoe warm is het?',
  type: 'choice',
  answerOption: [option('koud', 0), option('lauw', 1), option('lauw maar anders', 1)],
};
export const whole = { linkId: 'number', text: 'Geef een cijfer.', type: 'integer', extension: [minimum, maximum] };
export const sun = { linkId: 'sun', text: 'Schijnt de zon?', type: 'boolean' };
export const file = {
  resourceType: 'Questionnaire',
  url: 'https://example.org/Questionnaire/made-up',
  title: 'Verzonnen',
  version: '1.0',
  publisher: 'Praktijk Voorbeeld',
  copyright: 'Vrij, verzonnen voor een test.',
  item: [
    { linkId: 'g', type: 'group', item: [choice, { linkId: 'd', type: 'display', text: 'Tussendoor.' }] },
    whole,
    sun,
  ],
};

export const itemOf = (change: object) => ({ ...file, item: [{ ...choice, ...change }] });

/** The file with its question inside so many groups. */
export function deep(groups: number): object {
  let item: object = choice;
  for (let i = 0; i < groups; i += 1) item = { linkId: `g${i}`, type: 'group', item: [item] };
  return { ...file, item: [item] };
}

export function packOf(content: object): Pack {
  const read = readPack(JSON.stringify(content));
  if (!read.ok) throw new Error(read.problem);
  return read.pack;
}
