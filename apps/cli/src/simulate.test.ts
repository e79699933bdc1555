import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rugwijs } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'rugwijs-simulate-'));
const few = ['--people', '12', '--days', '60', '--through-journal', '1'];

describe('rugwijs simulate', () => {
  test('--json has what other programs count on', async () => {
    const { code, out } = await rugwijs(['simulate', ...few, '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      people: 12,
      days: 60,
      patientDays: 720,
      alarms: { missed: 0, perYear: 0.03 },
      violations: { 'dose-rise': 0, 'one-mode': 0, 'alarm-never-self-care': 0, 'unknown-never-calmer': 0 },
      journal: { patientDays: 60, differences: 0 },
    });
    expect(Object.values(report.violations)).toEqual(Array(11).fill(0));
    expect(report.seconds).toBeGreaterThan(0);
    expect(report.meanPain.acute).toHaveLength(2);
    expect(report.meanPain.persistent).toHaveLength(2);
  });

  test('--alarms gives more of them, every one raised; the usual rate, named, changes nothing', async () => {
    const asJson = async (...more: string[]) => {
      const { seconds: _, ...rest } = JSON.parse((await rugwijs(['simulate', ...few, '--json', ...more])).out);
      return rest;
    };
    const { alarms, violations } = await asJson('--alarms', '12');
    expect(alarms).toMatchObject({ perYear: 12, missed: 0 });
    expect(alarms.raised).toBeGreaterThan(5);
    expect(Object.values(violations)).toEqual(Array(11).fill(0));
    expect((await asJson('--alarms', '0')).alarms.raised).toBe(0);
    expect(await asJson('--alarms', '0.03')).toEqual(await asJson());
  });

  test.each([
    ['nl', '0,5 alarmsignalen per mens per jaar', 'kregen het advies om iemand te laten meekijken'],
    ['en', '0.5 alarm signs per person and year', 'were told to let somebody look along'],
  ])('the rate of alarm signs and what became of who did not improve, in %s', async (language, perYear, told) => {
    const file = join(folder, `rate-${language}.html`);
    const line = ['simulate', ...few, '--alarms', '0.5', '--report', file, '--lang', language];
    const { out } = await rugwijs(line);
    for (const shown of [out, readFileSync(file, 'utf8')]) {
      expect(shown).toContain(perYear);
      expect(shown).toContain(told);
    }
  });

  test('the same seed gives the same, but for the seconds', async () => {
    const once = async () => {
      const { seconds: _, ...rest } = JSON.parse((await rugwijs(['simulate', ...few, '--json'])).out);
      return rest;
    };
    expect(await once()).toEqual(await once());
  });

  test.each([
    ['nl', 'Wat nooit mag', 'bedachte mensen'],
    ['en', 'What may never happen', 'made-up people'],
  ])('a page in %s that asks nothing of anybody', async (language, heading, people) => {
    const file = join(folder, `${language}.html`);
    const { code, out } = await rugwijs(['simulate', ...few, '--report', file, '--lang', language]);
    expect(code).toBe(0);
    expect(out).toContain(heading);
    expect(out).toContain(file);
    const page = readFileSync(file, 'utf8');
    for (const part of [`<html lang="${language}">`, heading, people, '<svg', 'prefers-color-scheme']) {
      expect(page).toContain(part);
    }
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import/);
  });

  test('one life, day by day', async () => {
    const { code, out } = await rugwijs(['simulate', '--days', '40', '--person', '3', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/day 0: check intake/);
  });

  test.each([
    ['nobody', ['--people', '0'], ['--people', '"0"', '1 … 1000000']],
    ['less than nobody', ['--people', '-1'], ['--people', '"-1"', '1 … 1000000']],
    ['more people than there is time for', ['--people', '1000000000'], ['1 … 1000000']],
    ['a number written short', ['--people', '1e9'], ['"1e9"', '1 … 1000000']],
    ['more alarm signs than a month has', ['--alarms', '13'], ['--alarms', '"13"', '0 … 12 (0.03)']],
    ['fewer alarm signs than none', ['--alarms', '-1'], ['--alarms', '"-1"', '0 … 12 (0.03)']],
    ['a rate with a comma', ['--alarms', '0,5'], ['"0,5"', '0 … 12 (0.03)']],
    ['no rate behind it', ['--alarms'], ['Achter --alarms hoort nog iets', '0 … 12 (0.03)']],
    ['a word', ['--days', 'veel'], ['--days', '"veel"', '1 … 1825']],
    ['half a day', ['--days', '0.5'], ['"0.5"', '1 … 1825']],
    ['no number behind it', ['--seed'], ['Achter --seed hoort nog iets', '0 … 4294967295']],
    ['no file behind it', ['--report'], ['Achter --report hoort nog iets', 'report.html']],
    ['a file too many', ['x.json'], ['"x.json"', 'simulate']],
    ['a folder that is not there', [...few, '--report', join(folder, 'nowhere', 'x.html')], ['x.html', 'ENOENT']],
    ['a folder for a file', [...few, '--report', folder], ['map']],
  ])('%s', async (_what, options, parts) => {
    const { code, out, err } = await rugwijs(['simulate', ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const part of parts) expect(err).toContain(part);
  });

  test('in English as well, and an option that belongs elsewhere is told', async () => {
    expect((await rugwijs(['simulate', '--people', '0', '--lang', 'en'])).err).toContain('is not allowed. Allowed: 1');
    expect((await rugwijs(['simulate', '--alarms', 'x', '--lang', 'en'])).err).toContain('Allowed: 0 … 12 (0.03)');
    const { code, err } = await rugwijs(['flags', '--people', '3']);
    expect(code).toBe(2);
    expect(err).toContain('--people hoort bij simulate');
  });
});
