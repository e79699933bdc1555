import { describe, expect, test } from 'vitest';
import {
  choice,
  deep,
  file,
  itemOf,
  maximum,
  minimum,
  option,
  ordinal,
  packOf,
  scoring,
  sun,
  whole,
} from './examples.ts';
import { type PackProblem, readPack } from './read-pack.ts';
import { questionnaireResponse, valuesOf } from './response.ts';

const refused = (content: unknown) => readPack(JSON.stringify(content));
const only = (item: object) => ({ ...file, item: [item] });
const long = (length: number) => 'x'.repeat(length);
const valued = (value: number) => ({ extension: [{ url: ordinal, valueDecimal: value }] });

describe('what is read', () => {
  test('the whole of it', () => {
    expect(packOf(file)).toStrictEqual({
      id: 'pack:https://example.org/Questionnaire/made-up',
      title: 'Verzonnen',
      version: '1.0',
      licence: 'Vrij, verzonnen voor een test.',
      publisher: 'Praktijk Voorbeeld',
      url: 'https://example.org/Questionnaire/made-up',
      questions: [
        {
          id: 'warm',
          text: 'Hoe warm is het?',
          kind: 'choice',
          min: 0,
          max: 1,
          options: [
            { label: 'koud', value: 0, answer: option('koud', 0) },
            { label: 'lauw', value: 1, answer: option('lauw', 1) },
            { label: 'lauw maar anders', value: 1, answer: option('lauw maar anders', 1) },
          ],
        },
        { id: 'number', text: 'Geef een cijfer.', kind: 'integer', min: 0, max: 10, options: [] },
        { id: 'sun', text: 'Schijnt de zon?', kind: 'boolean', min: 0, max: 1, options: [] },
      ],
      items: [
        { id: 'warm', min: 0, max: 1 },
        { id: 'number', min: 0, max: 10 },
        { id: 'sun', min: 0, max: 1 },
      ],
      scoring: 'sum',
      missing: { rule: 'refused' },
      subscales: [],
    });
  });

  test.each(['', undefined])('without publisher and address (%j) neither is named, and the title is its id', (none) => {
    const pack = packOf({ ...file, publisher: none, url: none });
    expect(pack.id).toBe('pack:Verzonnen');
    expect(Object.keys(pack)).not.toContain('publisher');
    expect(Object.keys(pack)).not.toContain('url');
  });

  test('blanks around words are taken off; a name stands in for a title', () => {
    const item = [{ ...choice, text: ' Hoe warm? ' }];
    const pack = packOf({ ...file, title: ' Titel ', version: ' 2 ', copyright: ' Vrij. ', item });
    expect(pack).toMatchObject({ title: 'Titel', version: '2', licence: 'Vrij.', questions: [{ text: 'Hoe warm?' }] });
    expect(packOf({ ...file, title: ' ', name: ' Naam ' }).title).toBe('Naam');
    expect(packOf({ ...file, title: undefined, name: 'Naam' }).title).toBe('Naam');
  });

  test('an id is at most 150 signs of the address', () => {
    expect(packOf({ ...file, url: long(160) }).id).toBe(`pack:${long(150)}`);
  });

  test.each([
    ['sum', { rule: 'refused' }],
    ['mean', { rule: 'left-out', atLeast: 2 }],
    ['percent', { rule: 'left-out', atLeast: 2 }],
  ])('scored as %s', (code, missing) => {
    const extension = [
      { url: 'https://example.org/other', valueCode: 'irt' },
      { url: scoring, valueCode: code },
    ];
    expect(packOf({ ...file, extension })).toMatchObject({ scoring: code, missing });
  });

  test('a rule without a code is a sum', () => {
    expect(packOf({ ...file, extension: [{ url: scoring }] }).scoring).toBe('sum');
    expect(packOf({ ...file, extension: [{ url: 'https://example.org/other' }] }).scoring).toBe('sum');
  });

  test('as large, as long, as deep as may be', () => {
    expect(readPack(JSON.stringify(file).padEnd(1_000_000)).ok).toBe(true);
    const hundred = Array.from({ length: 100 }, (_, i) => ({ ...sun, linkId: `q${i}` }));
    expect(packOf({ ...file, item: hundred }).questions).toHaveLength(100);
    expect(packOf(deep(5)).questions).toHaveLength(1);
  });

  test('an empty condition, no lines below and "once" change nothing, of a question or of a group', () => {
    expect(packOf(itemOf({ enableWhen: [], item: [], repeats: false }))).toStrictEqual(packOf(only(choice)));
    const group = { linkId: 'g', type: 'group', enableWhen: [], repeats: false, item: [choice] };
    expect(packOf(only(group))).toStrictEqual(packOf(only(choice)));
  });
});

describe('what a choice says and counts for', () => {
  const integer = 'http://hl7.org/fhir/StructureDefinition/itemWeight';

  test.each<readonly [string, object, { readonly label: string; readonly value: number }]>([
    ['words of its own', { valueString: 'a', ...valued(3) }, { label: 'a', value: 3 }],
    ['a number', { valueInteger: 4 }, { label: '4', value: 4 }],
    ['a number goes before what stands beside it', { valueInteger: 4, ...valued(3) }, { label: '4', value: 4 }],
    ['nothing', { valueString: 'a', ...valued(0) }, { label: 'a', value: 0 }],
    ['a whole number', { valueString: 'a', extension: [{ url: ordinal, valueInteger: 2 }] }, { label: 'a', value: 2 }],
    [
      'a decimal before a whole number',
      { valueString: 'a', extension: [{ url: ordinal, valueDecimal: 1.5, valueInteger: 2 }] },
      { label: 'a', value: 1.5 },
    ],
    ['the newer name', { valueString: 'a', extension: [{ url: integer, valueDecimal: 5 }] }, { label: 'a', value: 5 }],
    [
      'something else beside it',
      { valueString: 'a', extension: [{ url: 'https://example.org/other', valueDecimal: 9 }, ...valued(5).extension] },
      { label: 'a', value: 5 },
    ],
  ])('%s', (_what, one, said) => {
    expect(packOf(itemOf({ answerOption: [one] })).questions[0]?.options).toMatchObject([said]);
  });

  test('a code shows when there are no words; words of its own go before it', () => {
    const valueCoding = { code: 'c', extension: valued(2).extension };
    const said = packOf(
      itemOf({
        answerOption: [
          { valueCoding },
          { valueCoding, valueString: 'a' },
          { valueCoding: { ...valueCoding, display: 'd' }, valueString: 'a' },
        ],
      }),
    ).questions[0]?.options;
    expect(said?.[0]).toStrictEqual({ label: 'c', value: 2, answer: { valueCoding } });
    expect(said?.map(({ label }) => label)).toEqual(['c', 'a', 'd']);
  });

  test('least and most, whatever the order; also of whole numbers to choose from', () => {
    const answerOption = [3, 1, 2].map((valueInteger) => ({ valueInteger }));
    expect(packOf(itemOf({ type: 'integer', answerOption })).questions[0]).toMatchObject({
      kind: 'choice',
      min: 1,
      max: 3,
    });
  });

  test('a whole number with an empty list is a number', () => {
    const item = { ...whole, answerOption: [], extension: [maximum, minimum] };
    expect(packOf(only(item)).questions[0]).toMatchObject({ kind: 'integer', min: 0, max: 10 });
  });
});

describe('what a journal can keep', () => {
  const two = (one: readonly number[], other: readonly number[]) => ({
    ...file,
    item: [one, other].map((values, i) => ({
      ...choice,
      linkId: `q${i}`,
      answerOption: values.map((value) => option(`${value}`, value)),
    })),
  });

  test.each<readonly [readonly number[], readonly number[], boolean]>([
    [[-500, 500], [-500, 500], true],
    [[-500, 500], [-501, 500], false],
    [[-500, 500], [-500, 501], false],
    [[5, 10], [-1001, -999], false],
    [[-10, -5], [999, 1001], false],
    [[5, 10], [-1000, -999], true],
    [[-10, -5], [999, 1000], true],
  ])('%j and %j: %j', (one, other, fits) => {
    expect(refused(two(one, other))).toMatchObject(fits ? { ok: true } : { ok: false, problem: 'scoring' });
  });
});

const odd: readonly (readonly [PackProblem, string, unknown, string?])[] = [
  ['no-title', 'a blank title and a blank name', { ...file, title: ' ', name: ' ' }],
  ['no-version', 'a blank version', { ...file, version: ' ' }],
  ['no-items', 'no list of items', { ...file, item: undefined }],
  ['no-items', 'a group without items', only({ linkId: 'g', type: 'group' })],
  ['not-a-questionnaire', 'a title of a page', { ...file, title: long(201) }],
  ['not-a-questionnaire', 'a version of a page', { ...file, version: long(51) }],
  ['not-a-questionnaire', 'a copyright of a book', { ...file, copyright: long(5001) }],
  ['not-a-questionnaire', 'a mark without a name', { ...file, extension: [{ valueCode: 'sum' }] }],
  ['not-a-questionnaire', 'six groups in each other', deep(6)],
  ['not-a-questionnaire', 'a number within a group', only({ linkId: 'g', type: 'group', item: [4] })],
  ['not-a-questionnaire', 'an answer that is a number', itemOf({ answerOption: [4] })],
  ['not-a-questionnaire', 'an answer without a sign', itemOf({ answerOption: [option('', 1)] })],
  ['not-a-questionnaire', 'an answer of a page', itemOf({ answerOption: [option(long(2001), 1)] })],
  ['not-a-questionnaire', 'words that are a number', itemOf({ answerOption: [{ valueString: 4, ...valued(1) }] })],
  ['not-a-questionnaire', 'a code that is a number', itemOf({ answerOption: [{ valueCoding: { code: 4 } }] })],
  ['same-id', 'a code twice', { ...file, item: [sun, choice, choice] }, 'warm'],
  ['item-kind', 'open text', itemOf({ type: 'text' }), 'warm'],
  ['item-kind', 'open text without a list', itemOf({ type: 'text', answerOption: undefined }), 'warm'],
  ['item-conditional', 'a question below a question', itemOf({ item: [sun] }), 'warm'],
  [
    'item-conditional',
    'a condition of its own in a group without one',
    only({ linkId: 'g', type: 'group', item: [{ ...choice, enableWhen: [{}] }] }),
    'warm',
  ],
  [
    'item-conditional',
    'a condition of its own in a group with an empty one',
    only({ linkId: 'g', type: 'group', enableWhen: [], item: [{ ...choice, enableWhen: [{}] }] }),
    'warm',
  ],
  [
    'item-kind',
    'a group that may be filled in more than once',
    only({ linkId: 'g', type: 'group', repeats: true, item: [choice] }),
    'warm',
  ],
  ['item-text', 'a blank text', itemOf({ text: '  ' }), 'warm'],
  ['item-options', 'no list of answers', itemOf({ answerOption: undefined }), 'warm'],
  ['item-options', 'an answer with a code of nothing', itemOf({ answerOption: [{ valueCoding: valued(1) }] }), 'warm'],
  ['item-value', 'words without a number', itemOf({ answerOption: [{ valueString: 'a' }] }), 'warm'],
  ['item-range', 'no bounds at all', only({ ...whole, extension: undefined }), 'number'],
  ['item-range', 'no least', only({ ...whole, extension: [maximum] }), 'number'],
  ['item-range', 'no most', only({ ...whole, extension: [minimum] }), 'number'],
  ['item-range', 'least is most', only({ ...whole, extension: [{ ...minimum, valueInteger: 10 }, maximum] }), 'number'],
];

describe('what is refused, and of which question', () => {
  test.each(odd)('%s: %s', (problem, _what, content, item) => {
    expect(refused(content)).toStrictEqual({ ok: false, problem, ...(item === undefined ? {} : { item }) });
  });

  test('a number beyond counting', () => {
    const endless = JSON.stringify(itemOf({ answerOption: [{ valueInteger: 12345 }] })).replace('12345', '1e999');
    expect(readPack(endless)).toStrictEqual({ ok: false, problem: 'not-a-questionnaire' });
  });

  test('words of exactly one sign, and of exactly 2000', () => {
    expect(packOf(itemOf({ answerOption: [option('x', 0), option(long(2000), 1)] })).questions).toHaveLength(1);
  });
});

describe('what is given back', () => {
  const when = { day: '2026-11-22', at: '2026-11-22T10:00:00+01:00' };
  // Read within each test: code that runs while a file loads makes every mutant of it slow.
  const plain = () =>
    packOf({
      ...file,
      url: undefined,
      item: [
        { ...choice, answerOption: [{ valueString: 'a', ...valued(3) }] },
        { ...sun, linkId: 'toString' },
      ],
    });

  test('without an address; a choice in its own words; yes', () => {
    expect(
      questionnaireResponse(plain(), { warm: 0, toString: 1 } as unknown as Record<string, number>, when),
    ).toStrictEqual({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      authored: when.at,
      item: [
        { linkId: 'warm', text: 'Hoe warm is het?', answer: [{ valueString: 'a' }] },
        { linkId: 'toString', text: 'Schijnt de zon?', answer: [{ valueBoolean: true }] },
      ],
    });
  });

  test.each([
    ['words', { valueString: 'a', ...valued(3) }, { valueString: 'a' }],
    ['a number', { valueInteger: 3 }, { valueInteger: 3 }],
    ['a code', option('koud', 3), option('koud', 3)],
  ])('of the kind that the file has: %s', (_what, one, answer) => {
    for (const type of ['choice', 'integer']) {
      const pack = packOf(itemOf({ type, answerOption: [one] }));
      expect(questionnaireResponse(pack, { warm: 0 }, when)).toMatchObject({ item: [{ answer: [answer] }] });
      expect(valuesOf(pack, { warm: 0 })).toEqual({ warm: 3 });
    }
  });

  test.each([
    ['nothing chosen', {}],
    ['a place that is not in the list', { warm: 9 }],
  ])('%s is no answer', (_what, chosen) => {
    expect(valuesOf(plain(), chosen)).toStrictEqual({});
    expect(questionnaireResponse(plain(), chosen, when)).toMatchObject({ status: 'in-progress', item: [] });
  });

  test('one of two is not whole', () => {
    expect(valuesOf(plain(), { warm: 0 })).toStrictEqual({ warm: 3 });
    expect(questionnaireResponse(plain(), { warm: 0 }, when)).toMatchObject({
      status: 'in-progress',
      item: [{ linkId: 'warm' }],
    });
  });
});
