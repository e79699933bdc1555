import { allWords, loadPassages } from '@rugwijs/text';
import { describe, expect, test } from 'vitest';
import { rugwijs } from './testing.ts';

const asked = async (question: string, ...line: readonly string[]) => {
  const { code, out, err } = await rugwijs(['ask', question, '--json', ...line]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
};

describe('a question gets what is written, or nothing', () => {
  test('at most three passages, each with its sources, in the shape that was promised', async () => {
    const answer = await asked('mag ik hardlopn met zenuwpijn');
    expect(Object.keys(answer)).toEqual(['passages', 'abstained', 'alarm']);
    expect(answer).toMatchObject({ abstained: false, alarm: null });
    expect(answer.passages.length).toBeGreaterThan(0);
    expect(answer.passages.length).toBeLessThanOrEqual(3);
    for (const passage of answer.passages) {
      expect(Object.keys(passage)).toEqual(['id', 'title', 'text', 'sources']);
      expect(passage.sources.length, passage.id).toBeGreaterThan(0);
    }
    expect(answer.passages.map(({ id }: { id: string }) => id)).toContain('lesson:sport');
    const read = answer.passages.map(({ title, text }: Record<string, string>) => `${title} ${text}`).join('\n');
    for (const subject of [/hardlopen/i, /blijf bewegen met zenuwpijn/i]) expect(read).toMatch(subject);
  });

  test('somebody who asks about weight is not sent to a doctor; a word gets its meaning, without a place in the app', async () => {
    const { out } = await rugwijs(['ask', 'ik ben te zwaar, helpt afvallen']);
    expect(out).not.toContain('112');
    const meaning = (await rugwijs(['ask', 'wat is prednison'])).out;
    expect(meaning).toContain('Een sterk medicijn tegen ontsteking');
    expect(meaning).not.toMatch(/undefined/);
  });

  test.each(['nl', 'en'] as const)(
    'never a sentence of its own: every text stands word for word in what is written (%s)',
    async (language) => {
      const { passages } = await loadPassages();
      const written = new Map(passages(await allWords(language), language).map((one) => [one.id, one]));
      const questions = {
        nl: ['helpt warmte', 'rugbrace dragen', 'mag ik bukken'],
        en: ['does heat help', 'wear a back brace', 'can I bend'],
      };
      for (const question of questions[language]) {
        const { passages: found } = await asked(question, '--lang', language);
        expect(found.length, question).toBeGreaterThan(0);
        for (const { id, text } of found) expect(written.get(id)?.paragraphs, id).toContain(text);
      }
    },
  );

  test.each([
    ['another subject', 'recept voor pannenkoeken zonder melk'],
    ['another part of the body', 'mijn knie doet pijn bij traplopen'],
    ['no words at all', '???'],
    ['nothing but function words', 'wat is dat dan'],
  ])('no answer: %s', async (_name, question) => {
    expect(await asked(question)).toMatchObject({ passages: [], abstained: true });
    const { out } = await rugwijs(['ask', question]);
    expect(out).toContain('Daar hebben we geen antwoord op.');
    for (const whom of ['huisarts', 'fysiotherapeut', 'apotheek']) expect(out).toContain(whom);
  });

  test('words without quotation marks are one question', async () => {
    const { out } = await rugwijs(['ask', 'helpt', 'warmte', '--json']);
    expect(JSON.parse(out)).toEqual(await asked('helpt warmte'));
  });

  test('in words: passage, sources, and where it stands in the app', async () => {
    const { out, code } = await rugwijs(['ask', 'wat is die 48 uur regel']);
    expect(code).toBe(0);
    for (const part of ['1. De regel van 48 uur', 'bronnen:', 'In de app: /learn/forty-eight-hours'])
      expect(out).toContain(part);
    expect(out).not.toMatch(/undefined|\[object/);
  });

  test('in English as well', async () => {
    const { out } = await rugwijs(['ask', 'what is the 48 hour rule', '--lang', 'en']);
    expect(out).toContain('In the app: /learn/forty-eight-hours');
    expect((await rugwijs(['ask', 'recipe for pancakes', '--lang', 'en'])).out).toContain('We have no answer to that.');
  });
});

describe('an alarm sign in the question comes first', () => {
  test('whom to call stands before any passage, and the passage is the one about it', async () => {
    const { out } = await rugwijs(['ask', 'ik kan niet plassen']);
    expect(out.indexOf('Bel nu de huisarts')).toBe(0);
    expect(out).toContain('“kan niet plassen”');
    const { passages: found, alarm } = await asked('ik kan niet plassen');
    expect(found[0].id).toBe('alarm:cauda-equina');
    expect(alarm).toMatchObject({
      level: 'alarm',
      flags: [expect.objectContaining({ id: 'bladder-retention', span: [3, 19] })],
    });
  });

  test('dark thoughts: 113 first', async () => {
    expect((await rugwijs(['ask', 'ik wil niet meer leven'])).out).toMatch(/^Denk je aan zelfdoding\?.*113/);
  });

  test('also when there is no answer', async () => {
    const { out } = await rugwijs(['ask', 'recept pannenkoeken, ik heb koorts en kan niet meer plassen']);
    expect(out.indexOf('Bel nu de huisarts')).toBe(0);
  });
});

test.each([[['ask']], [['ask', '']], [['ask', '  ']]])('no question: %j', async (line) => {
  const { code, out, err } = await rugwijs(line);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('rugwijs ask "helpt warmte"');
});
