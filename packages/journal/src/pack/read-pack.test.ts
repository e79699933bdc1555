import { scoreItems } from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataSchemas } from '../event/schema.ts';
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
import { type PackProblem, packProblems, readPack } from './read-pack.ts';
import { questionnaireResponse, valuesOf } from './response.ts';

describe('a whole questionnaire', () => {
  test('is read with its licence, its questions out of their groups, and what each answer counts for', () => {
    expect(packOf(file)).toMatchObject({
      id: 'pack:https://example.org/Questionnaire/made-up',
      title: 'Verzonnen',
      version: '1.0',
      publisher: 'Praktijk Voorbeeld',
      licence: 'Vrij, verzonnen voor een test.',
      scoring: 'sum',
      missing: { rule: 'refused' },
      items: [
        { id: 'warm', min: 0, max: 1 },
        { id: 'number', min: 0, max: 10 },
        { id: 'sun', min: 0, max: 1 },
      ],
    });
  });

  test('answers by their place in the list become numbers, a score, and a response to give back', () => {
    const pack = packOf(file);
    const chosen = { warm: 2, number: 7, sun: 0 };
    expect(valuesOf(pack, chosen)).toEqual({ warm: 1, number: 7, sun: 0 });
    expect(scoreItems(pack, valuesOf(pack, chosen))).toMatchObject({ ok: true, score: 8 });
    const when = { day: '2026-11-22', at: '2026-11-22T10:00:00+01:00' };
    expect(questionnaireResponse(pack, chosen, when)).toEqual({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'https://example.org/Questionnaire/made-up|1.0',
      status: 'completed',
      authored: '2026-11-22T10:00:00+01:00',
      item: [
        {
          linkId: 'warm',
          text: 'Hoe warm is het?',
          answer: [{ valueCoding: option('lauw maar anders', 1).valueCoding }],
        },
        { linkId: 'number', text: 'Geef een cijfer.', answer: [{ valueInteger: 7 }] },
        { linkId: 'sun', text: 'Schijnt de zon?', answer: [{ valueBoolean: false }] },
      ],
    });
  });

  test('an open answer: no sum, a mean of the others, and a response that says it is not whole', () => {
    const chosen = { number: 7, sun: 1 };
    expect(scoreItems(packOf(file), valuesOf(packOf(file), chosen))).toMatchObject({ ok: false });
    const mean = packOf({ ...file, extension: [{ url: scoring, valueCode: 'mean' }] });
    expect(scoreItems(mean, valuesOf(mean, chosen))).toMatchObject({ ok: true, score: 4, missing: 1 });
    const when = { day: '2026-11-22', at: '2026-11-22T10:00:00+01:00' };
    expect(questionnaireResponse(mean, chosen, when)).toMatchObject({ status: 'in-progress' });
  });
});

const bad: readonly (readonly [PackProblem, string, unknown])[] = [
  ['too-large', 'a megabyte of blanks', ' '.repeat(1_000_001)],
  ['not-json', 'half a file', '{ "resourceType": '],
  ['not-json', 'an empty file', ''],
  ['not-a-questionnaire', 'a list', []],
  ['not-a-questionnaire', 'null', null],
  ['not-a-questionnaire', 'another resource', { ...file, resourceType: 'Patient' }],
  ['not-a-questionnaire', 'an item without a linkId', { ...file, item: [{ type: 'boolean', text: 'x' }] }],
  ['not-a-questionnaire', 'a linkId that is no key', itemOf({ linkId: '__proto__' })],
  ['not-a-questionnaire', 'groups in groups without end', deep(9)],
  ['no-title', 'no title', { ...file, title: undefined }],
  ['no-title', 'a blank title', { ...file, title: ' ' }],
  ['no-version', 'no version', { ...file, version: undefined }],
  ['no-licence', 'no copyright', { ...file, copyright: undefined }],
  ['no-licence', 'a blank copyright', { ...file, copyright: '  ' }],
  ['no-items', 'no items', { ...file, item: [] }],
  ['no-items', 'only lines to read', { ...file, item: [{ linkId: 'd', type: 'display', text: 'x' }] }],
  [
    'too-many-items',
    '101 questions',
    { ...file, item: Array.from({ length: 101 }, (_, i) => ({ ...sun, linkId: `q${i}` })) },
  ],
  ['item-kind', 'open text', itemOf({ type: 'text' })],
  ['item-kind', 'several answers', itemOf({ repeats: true })],
  ['item-conditional', 'depends on another answer', itemOf({ enableWhen: [{ question: 'x' }] })],
  [
    'item-conditional',
    'a group that depends on one',
    { ...file, item: [{ linkId: 'g', type: 'group', enableWhen: [{}], item: [choice] }] },
  ],
  ['item-text', 'no text', itemOf({ text: undefined })],
  ['item-options', 'a choice without answers', itemOf({ answerOption: [] })],
  [
    'item-options',
    'an answer without words',
    itemOf({ answerOption: [{ extension: [{ url: ordinal, valueDecimal: 1 }] }] }),
  ],
  ['item-value', 'an answer without a number', itemOf({ answerOption: [{ valueCoding: { display: 'koud' } }] })],
  ['item-range', 'a number without bounds', { ...file, item: [{ ...whole, extension: [] }] }],
  [
    'item-range',
    'bounds the wrong way round',
    { ...file, item: [{ ...whole, extension: [{ ...minimum, valueInteger: 11 }, maximum] }] },
  ],
  ['same-id', 'a code twice', { ...file, item: [choice, choice] }],
  ['scoring', 'a rule we do not know', { ...file, extension: [{ url: scoring, valueCode: 'irt' }] }],
  ['scoring', 'more than a journal keeps', itemOf({ answerOption: [option('a', 0), option('b', 1001)] })],
];

describe('a file that cannot be used says why', () => {
  test.each(bad)('%s: %s', (problem, _what, content) => {
    expect(readPack(typeof content === 'string' ? content : JSON.stringify(content))).toMatchObject({
      ok: false,
      problem,
    });
  });

  test('every problem has a file that shows it', () => {
    expect([...new Set(bad.map(([problem]) => problem))].toSorted()).toEqual(packProblems.toSorted());
  });

  test('law: whatever the file, it is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        expect(readPack(JSON.stringify(content)).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(file)), (value, key) => {
        expect(typeof readPack(JSON.stringify({ ...file, [key]: value })).ok).toBe('boolean');
      }),
    );
  });

  test('law: a score of a pack that was read can be kept in the journal', () => {
    const values = fc.array(fc.double({ min: -600, max: 600, noNaN: true }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(values, (list) => {
        const read = readPack(JSON.stringify(itemOf({ answerOption: list.map((value, i) => option(`o${i}`, value)) })));
        if (!read.ok) return;
        for (const [i] of list.entries()) {
          const items = valuesOf(read.pack, { warm: i });
          const scored = scoreItems(read.pack, items);
          expect(scored.ok).toBe(true);
          const data = {
            instrument: read.pack.id,
            day: '2026-11-22',
            score: scored.ok ? scored.score : 0,
            items,
            from: 'pack',
          };
          expect(dataSchemas.scored.safeParse(data).success).toBe(true);
        }
      }),
    );
  });
});
