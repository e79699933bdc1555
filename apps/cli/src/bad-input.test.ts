import { describe, expect, test } from 'vitest';
import { processIo } from './io.ts';
import { run } from './run.ts';
import { cases, check, rugwijs } from './testing.ts';

describe('bad input is told: which field, what is allowed, where', () => {
  test.each([
    ['age 140', { answers: { age: 140 } }, ['answers.age', '140', '0', '120', '-:1:'], 2],
    ['a typo in a question', { answers: { feaver: 'yes' } }, ['answers.feaver', '"fever"', '-:1:'], 2],
    ['a typo in an answer', { answers: { duration: 'over-12-week' } }, ['answers.duration', '"over-12-weeks"'], 2],
    ['true', { answers: { fever: true } }, ['answers.fever', 'Schrijf "yes"'], 2],
    ['one bad element', [{ answers: {} }, { answers: { pain: 11 } }], ['element 2', 'answers.pain', '0', '10'], 2],
    ['a list in a list', [[]], ['element 1', 'een lijst'], 2],
    ['empty', '', ['leeg'], 2],
    ['cut in half', '{"today": "2026-11-22", "answers": {"age": 4', ['-:1:45', 'afgekapt'], 2],
    ['not JSON', 'age: 40', ['-:1:1', '"age'], 2],
    ['the same question twice', '{"answers": {"fever": "yes", "fever": "no"}}', ['fever', 'twee keer'], 2],
    ['no answers', { age: 40 }, ['"answers" ontbreekt'], 2],
    ['today that does not exist', { today: '2026-02-30', answers: {} }, ['today', '2026-02-30'], 2],
    ['today far ahead', { today: '2062-11-22', answers: {} }, ['today', '2062-11-22'], 2],
    ['today after tomorrow', { today: '2026-11-24', answers: {} }, ['today', '2026-11-24', 'tot en met morgen'], 2],
    ['a field that is almost ours', { todya: '2026-11-22', answers: {} }, ['"todya"', 'Bedoel je "today"', '-:1:2'], 2],
    ['another one', { answers: {}, othrs: 'no' }, ['"othrs"', 'Bedoel je "others"'], 2],
    ['a number no computer holds', '{"answers": {"age": 1e999}}', ['answers.age', '1e999 is te hoog', '120'], 2],
  ])('%s', async (_name, value, parts, code) => {
    const ran = await check(value);
    expect(ran.code).toBe(code);
    expect(ran.out).toBe('');
    for (const part of parts) expect(ran.err).toContain(part);
  });

  test('null is not answered, a byte order mark is skipped', async () => {
    expect((await check('\uFEFF{"answers": {"fever": null}}')).code).toBe(0);
  });

  test('tomorrow is reckoned with, for clocks differ, and told', async () => {
    const { code, err } = await check({ today: '2026-11-23', answers: {} });
    expect(code).toBe(0);
    expect(err).toContain('2026-11-23');
  });

  test('in English as well', async () => {
    const { err } = await rugwijs(['check', '-', '--lang', 'en'], '{"answers": {"age": 140}}');
    expect(err).toContain('answers.age: 140 is too high. Allowed: a whole number from 0 to 120, or "unknown".');
  });
});

describe('the command line itself', () => {
  test.each([
    ['nothing', [], ['rugwijs check']],
    ['an unknown command', ['chekc', 'x'], ['chekc', '"check"']],
    ['an unknown option', ['check', 'x', '--jsn'], ['--jsn', '--json']],
    ['an unknown language', ['check', 'x', '--lang', 'fr'], ['--lang', 'fr', 'nl, en']],
    ['an option without its value', ['check', 'x', '--lang'], ['Achter --lang hoort nog iets: nl, en']],
    ['an option with a value that takes none', ['check', 'x', '--json=yes'], ['Achter --json hoort niets']],
    ['a word for a day', ['check', 'x', '--today', 'foo'], ['"foo"', 'jaar-maand-dag', '2026-11-23']],
    ['a day after tomorrow', ['check', 'x', '--today', '2026-11-24'], ['"2026-11-24"', '2026-11-23']],
    ['a day that does not exist', ['check', 'x', '--today', '2026-13-01'], ['--today', '2026-13-01']],
    ['no file', ['check'], ['rugwijs check BESTAND']],
    ['a file too many', ['questions', 'x'], ['"x"', 'questions']],
    ['a file that is not there', ['check', '/nowhere/x.json'], ['/nowhere/x.json']],
    ['a folder', ['check', cases], ['map']],
  ])('%s', async (_name, line, parts) => {
    const { code, out, err } = await rugwijs(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const part of parts) expect(err).toContain(part);
  });

  test.each([['--help'], ['-h'], ['help'], ['check', '--help'], ['help', 'replay'], ['--version'], ['-v']])(
    '%s %s',
    async (...line) => {
      const { code, out, err } = await rugwijs(line.filter((part) => part !== undefined));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.length).toBeGreaterThan(10);
    },
  );

  test('our own fault is 1, and says so', async () => {
    let err = '';
    const io = {
      ...processIo(),
      err: (text: string) => {
        err += text;
      },
      read: () => Promise.reject(new Error('boom')),
    };
    expect(await run(['check', '-'], io)).toBe(1);
    expect(err).toContain('boom');
  });
});
