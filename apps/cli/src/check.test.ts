import { describe, expect, test } from 'vitest';
import { check, rugwijs } from './testing.ts';

describe('check: what it says, and what it keeps to itself', () => {
  test('what rests on questions that were not answered is null, never a guess', async () => {
    const told = async (answers: object) => JSON.parse((await check({ answers, others: 'no' })).out);
    expect(await told({ duration: 'under-2-weeks' })).toMatchObject({
      classification: { course: 'acute', recurrent: null, leg: null, severity: null, inflammatoryPattern: false },
      risk: null,
    });
    expect(await told({ pain: 4, age: 30 })).toMatchObject({
      classification: { course: null, inflammatoryPattern: null, severity: 'moderate' },
    });
    const ordinary = { duration: 'under-2-weeks', pain: 4, 'leg-pain': 'none', episodes: 'first', persisting: [] };
    // With the limitation still open the band is low whatever it is; the count is not known.
    expect(await told(ordinary)).toMatchObject({
      classification: { recurrent: false },
      risk: { band: 'low', total: null },
    });
    expect(await told({ ...ordinary, 'function-limit': 7 })).toMatchObject({ risk: { band: 'low', total: 1 } });
    const { persisting: _, ...notAsked } = ordinary;
    expect(await told({ ...notAsked, 'function-limit': 3 })).toMatchObject({ risk: null });
  });

  test('the lines of the rule itself come first: 113, Veilig Thuis, the midwife', async () => {
    const calm = {
      age: 30,
      duration: 'under-2-weeks',
      course: 'better',
      pain: 4,
      'leg-pain': 'none',
      'second-contact': 'no',
    };
    const said = async (answers: object) => {
      const input = JSON.stringify({ answers: { ...calm, ...answers }, others: 'no' });
      return (await rugwijs(['check', '-'], input)).out;
    };
    const inOrder = (text: string, ...parts: readonly string[]) => {
      const places = parts.map((part) => text.indexOf(part));
      expect(
        places.every((place) => place >= 0),
        text,
      ).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    };
    inOrder(
      await said({ 'self-harm': 'yes', 'self-harm-now': 'no' }),
      'Nu doen',
      'Bel gratis 113',
      'Bel vandaag je huisarts.',
    );
    inOrder(await said({ 'self-harm': 'yes', 'self-harm-now': 'yes' }), 'Bel 112.', 'Bel gratis 113', 'Ondertussen');
    inOrder(await said({ violence: 'yes' }), 'Nu doen', '0800-2000', 'Ondertussen');
    inOrder(
      await said({
        'pregnancy-alarm': 'yes',
        'pregnancy-heavy': 'no',
        pregnant: 'yes',
        'belly-pain': 'yes',
        'belly-severe': 'yes',
      }),
      '(misschien) zwanger',
      'Ondertussen',
      'Bel je verloskundige',
      'Rijd niet zelf',
    );
  });

  test('the phone sentence is true for the answers given', async () => {
    const belly = { age: 78, 'strain-onset': 'no', 'belly-pain': 'yes', pregnant: 'no' };
    const said = async (more: object) =>
      (await rugwijs(['check', '-'], JSON.stringify({ answers: { ...belly, ...more }, others: 'no' }))).out;
    expect(await said({ 'belly-severe': 'no' })).not.toMatch(/overgeven, mijn buik is bol/);
    expect(await said({ 'belly-severe': 'yes' })).toMatch(/overgeven, mijn buik is bol/);
  });

  test('beside a call nothing stands that only asks for a physiotherapist; JSON keeps it', async () => {
    const answers = { age: 40, fever: 'yes', 'chronic-illness': 'no', 'upper-back': 'yes', course: 'same', pain: 4 };
    const { out } = await rugwijs(['check', '-'], JSON.stringify({ answers, others: 'no' }));
    expect(out).not.toContain('needs-a-look');
    const told = JSON.parse((await check({ answers, others: 'no' })).out);
    expect(told.reasons.map(({ rule }: { rule: string }) => rule)).toContain('needs-a-look');
  });
});
