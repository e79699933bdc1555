import { describe, expect, test } from 'vitest';
import { rugwijs } from './testing.ts';

describe('score', () => {
  test('the worked example of Oswestry, with one section open', async () => {
    const line = ['score', 'odi', '--items', '2,2,2,2,2,2,2,1,1,-'];
    const { code, out } = await rugwijs(line);
    expect(code).toBe(0);
    expect(out).toContain('ODI (Oswestry): 35,6\n');
    expect(out).toContain('1 open');
    expect((await rugwijs([...line, '--lang', 'en'])).out).toContain('ODI (Oswestry): 35.6\n');
  });

  test('a whole score has no decimals', async () => {
    expect((await rugwijs(['score', 'phq-4', '--items', '2,1,3,0'])).out).toContain(': 6\n');
  });

  test('as JSON, with its parts and what is known of it', async () => {
    const { out } = await rugwijs(['score', 'phq-4', '--items', '2,1,3,0', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      instrument: 'phq-4',
      min: 0,
      max: 12,
      score: 6,
      subscores: { anxiety: 3, mood: 3 },
      missing: 0,
      noise: null,
      licence: 'free-as-given',
    });
  });

  test('without answers it says what is needed', async () => {
    expect((await rugwijs(['score', 'rmdq', '--lang', 'en'])).out).toContain('24 answers in order');
    expect((await rugwijs(['score', 'promis-pf'])).out).toContain('rekenen we niet uit');
  });

  test.each([
    [['score'], 'Noem een vragenlijst'],
    [['score', 'odi2'], 'Bedoel je "odi"?'],
    [['score', 'odi', '--items', '1,2'], 'odi heeft 10 antwoorden; hier staan er 2'],
    [['score', 'phq-4', '--items', '1,2,4,0'], 'Antwoord 3: "4" mag niet'],
    [['score', 'phq-4', '--items', '1,x,1,0'], 'Antwoord 2: "x" mag niet'],
    [['score', 'phq-4', '--items', '1,,1,0'], 'Antwoord 2: "" mag niet'],
    [['score', 'phq-4', '--items', '1,-,1,0'], 'te weinig antwoorden voor een score (3 van minstens 4)'],
    [['score', 'start-back', '--items', '1'], 'deze score rekenen we niet uit'],
    [['score', 'odi', 'qbpds'], '"qbpds" is te veel'],
    [['check', 'x.json', '--items', '1'], 'Optie --items hoort bij score'],
  ])('%j: exit 2, and says what to do', async (line, says) => {
    const { code, err } = await rugwijs(line);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

const file = {
  resourceType: 'Questionnaire',
  title: 'Verzonnen',
  version: '1',
  copyright: 'Vrij, verzonnen voor een test.',
  item: [{ linkId: '1', text: 'Schijnt de zon?', type: 'boolean' }],
};

describe('pack', () => {
  test('a good file: its title, rights and questions', async () => {
    const { code, out } = await rugwijs(['pack', '-'], JSON.stringify(file));
    expect(code).toBe(0);
    expect(out).toContain('Verzonnen\nVersie 1 · 1 vraag');
    expect(out).toContain('Vrij, verzonnen voor een test.');
    const { out: json } = await rugwijs(['pack', '-', '--json'], JSON.stringify(file));
    expect(JSON.parse(json)).toMatchObject({ id: 'pack:Verzonnen', scoring: 'sum', publisher: null });
  });

  test.each([
    ['{', 'Het moet een JSON-bestand zijn'],
    [JSON.stringify({ ...file, copyright: '' }), 'Zonder licentie of rechten'],
    [JSON.stringify({ ...file, item: [{ linkId: '1', text: 'Vertel.', type: 'text' }] }), 'Vraag 1 is van een soort'],
  ])('%j: exit 2, and says what is wrong', async (content, says) => {
    const { code, err } = await rugwijs(['pack', '-'], content);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  test('without a file, and with two', async () => {
    expect((await rugwijs(['pack'])).err).toContain('Noem een bestand');
    expect((await rugwijs(['pack', 'a.json', 'b.json'])).err).toContain('te veel');
  });
});
