import { expect, test } from 'vitest';
import { cases, rugwijs } from '../testing.ts';

const light = `${cases}plan/light-in-week-one.json`;
const appointment = `${cases}plan/walking-only-with-prior-cancer.json`;

test.each([
  ['nl', /^Plan van de week: 5 dagen in de week, ongeveer (\d+) minuten per keer \(er is tijd voor (\d+)\)$/m],
  ['en', /^\S.*: 5 days a week, about (\d+) minutes each \(there is time for (\d+)\)$/m],
])('what a session takes, beside what was wished (%s)', async (language, header) => {
  const { out } = await rugwijs(['plan', light, '--lang', language]);
  const json = JSON.parse((await rugwijs(['plan', light, '--json'])).out);
  const [, takes, wished] = header.exec(out) ?? [];
  expect([Number(takes), Number(wished)]).toEqual([json.estimatedMinutes, json.minutesPerDay]);
  expect(json.estimatedMinutes).toBeLessThan(json.minutesPerDay);
});

test('only walking: no days, minutes or way of building up that contradict it', async () => {
  const { out } = await rugwijs(['plan', appointment]);
  expect(out).toContain('Plan van de week: wandelen zoals je gewend bent');
  expect(out).toContain('Meer hoeft nu niet.');
  for (const words of ['Vaste stappen', 'Manier van opbouwen', 'per keer', 'in de week'])
    expect(out).not.toContain(words);
});

test.each([
  ['no-plan-when-calling-now', '2026-11-22', 'over 2 uur: heb je gebeld?'],
  ['no-plan-when-calling-today', '2026-11-23', 'heb je gebeld?'],
])('%s still says when to look again', async (name, on, words) => {
  const file = `${cases}plan/${name}.json`;
  expect((await rugwijs(['plan', file])).out).toContain(`${on} (${words})`);
  expect(JSON.parse((await rugwijs(['plan', file, '--json'])).out).rechecks).toEqual([
    { on, kind: 'standing-verdict' },
  ]);
});

test('our own proposal is no source to show, and no English slips into Dutch', async () => {
  for (const command of ['plan', 'check']) {
    const { out } = await rugwijs([command, light]);
    expect(out).not.toMatch(/own proposal|approval/);
  }
});
