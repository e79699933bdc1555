import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { axeFindingsInBothThemes } from './helpers/axe.ts';
import { expectRefused } from './helpers/field.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { doRugcheck, untilRuns } from './helpers/walk.ts';

const h1 = { level: 1 } as const;

/** A Rugcheck as the app writes it down: the answers and the verdict. */
const told = new Life().check('intake', ordinary, '2026-11-20T09:00:00').events;

test('language, text size and colours change at once and are kept', async ({ page }) => {
  await page.goto('/settings');
  await page.getByLabel('English').check();
  await expect(page.getByRole('heading', h1)).toHaveText('Settings');
  await page.getByLabel('Largest').check();
  await page.getByLabel('Dark').check();
  await page.reload();
  await expect(page.getByRole('heading', h1)).toHaveText('Settings');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 27, 26)');
  expect(
    await html.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThanOrEqual(24);
});

test('the calendar file has the wall times that were chosen, for twelve weeks', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await page.goto('/settings');
  await page.getByLabel('Hoe laat oefen je?').fill('07:15');
  await page.getByLabel('Hoe laat de vraag over gisteren?').fill('08:00');
  await expect(page.getByText('12 weken, tot en met 14 februari.', { exact: false })).toBeVisible();
  await expect(page.getByText('Haal de oude eerst weg.', { exact: false })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Zet in mijn agenda' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('rugwijs.ics');
  const text = await readFile(await saved.path(), 'utf8');
  const [exercises, checkIn] = text.split('BEGIN:VEVENT').slice(1);
  expect(exercises).toMatch(/DTSTART;TZID=Europe\/Amsterdam:20261123T071500\r\n/);
  expect(exercises).toContain('SUMMARY:Even oefenen met Rugwijs');
  expect(checkIn).toMatch(/DTSTART;TZID=Europe\/Amsterdam:20261123T080000\r\n/);
  expect(checkIn).toContain('SUMMARY:Rugwijs: hoe is je rug na het oefenen?');
  for (const daily of [exercises, checkIn]) expect(daily).toContain('RRULE:FREQ=DAILY;COUNT=84\r\n');
});

test('where messages are refused a reminder is a line in the app, and that is said', async ({ page }) => {
  const morning = new Life().plan('2026-11-21').session('2026-11-22', { before: 3, during: 3, after: 3 });
  await page.clock.install({ time: new Date('2026-11-23T10:00:00+01:00') });
  await seedJournal(page, morning.events);
  await page.goto('/settings');
  await expect(page.getByText('Dit werkt alleen als Rugwijs ergens openstaat.', { exact: false })).toBeVisible();
  const line = page.getByRole('status').getByText('Hoe is je rug na het oefenen?');
  await expect(line).toHaveCount(0);
  const group = page.getByRole('group', { name: 'Bericht van de app zelf' });
  await group.getByLabel('Aan').click();
  await expect(page.getByText('Je toestel staat geen berichten toe.', { exact: false })).toBeVisible();
  await expect(group.getByLabel('Aan')).toBeChecked();
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: 'Beantwoord de vraag' }).click();
  await expect(page).toHaveURL('/check-in');
  await expect(line).toHaveCount(0);
});

test.describe('backup', () => {
  test('there and back, plain: erased for real, then everything is here again', async ({ page }) => {
    await doRugcheck(page);
    const before = await keptEvents(page);
    const file = await saveBackup(page);
    await erase(page);
    expect(await keptEventsOrNone(page)).toEqual([]);
    await page.goto('/settings');
    await page.getByLabel('Lees een bestand in').setInputFiles(file);
    await expect(page.getByText('2 gebeurtenissen erbij.')).toBeVisible();
    expect((await keptEvents(page)).map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
    await page.getByLabel('Lees een bestand in').setInputFiles(file);
    await expect(page.getByText('Alles uit dit bestand stond er al.')).toBeVisible();
  });

  test('with a passphrase: nothing readable in the file, a wrong one is refused, the right one opens it', async ({
    page,
  }) => {
    test.slow(); // a key is stretched three times, on purpose slowly
    await seedJournal(page, told);
    await page.goto('/settings');
    await page.getByLabel('Wachtzin').fill('vier rode fietsen');
    const file = await saveBackup(page, false);
    const text = await readFile(file, 'utf8');
    expect(text).toContain('BEGIN AGE ENCRYPTED FILE');
    expect(text).not.toContain('verdictGiven');
    await erase(page);
    await page.goto('/settings');
    await page.getByLabel('Lees een bestand in').setInputFiles(file);
    await expect(page.getByText('Dit bestand is op slot.', { exact: false })).toBeVisible();
    await page.getByLabel('Wachtzin').fill('verkeerd');
    await page.getByRole('button', { name: 'Open met deze wachtzin' }).click();
    await expect(page.getByText('Deze wachtzin past niet.', { exact: false })).toBeVisible({ timeout: 90_000 });
    await page.getByLabel('Wachtzin').fill('vier rode fietsen');
    await page.getByRole('button', { name: 'Open met deze wachtzin' }).click();
    await expect(page.getByText('2 gebeurtenissen erbij.')).toBeVisible({ timeout: 90_000 });
  });

  test('cut in half, empty, another file, from a newer version: said in words, nothing here is lost', async ({
    page,
  }, info) => {
    await seedJournal(page, told);
    const whole = await readFile(await saveBackup(page), 'utf8');
    const frame = JSON.parse(whole);
    frame.version = 99;
    frame.events = [{ ...frame.events[0], id: 'from-the-future', kind: 'somethingNew', version: 7 }];
    for (const [name, content, says] of [
      ['half.json', whole.slice(0, whole.length / 2), 'Van dit bestand ontbreekt een stuk.'],
      ['empty.json', '', 'Dit bestand is leeg.'],
      ['other.json', '{"shopping":["milk"]}', 'Dit is geen back-up van Rugwijs.'],
      ['newer.json', JSON.stringify(frame), 'Deze back-up komt van een nieuwere versie.'],
    ] as const) {
      const file = info.outputPath(name);
      await writeFile(file, content);
      await page.getByLabel('Lees een bestand in').setInputFiles(file);
      await expect(page.getByText(says, { exact: false })).toBeVisible();
    }
    const kept = await keptEvents(page);
    expect(kept.map(({ kind }) => kind).toSorted()).toEqual(['answered', 'somethingNew', 'verdictGiven']);
    const again = JSON.parse(await readFile(await saveBackup(page, false), 'utf8'));
    expect(again.events.map(({ id }: { id: string }) => id)).toContain('from-the-future');
  });
});

test('erasing asks once, "nee" keeps everything', async ({ page }) => {
  await seedJournal(page, told);
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
  await page.getByRole('button', { name: 'Nee, bewaar alles' }).click();
  expect(await keptEvents(page)).toHaveLength(2);
});

test('what a tool still had in memory is not written back after erasing', async ({ page }) => {
  await seedJournal(page, told);
  const breaks = { on: true, every: 30, days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', busy: [{ from: 1, to: 2 }] };
  await page.evaluate((kept) => {
    localStorage.setItem('rugwijs.breaks', kept);
    localStorage.setItem('rugwijs.settings', '{"language":"nl","theme":"dark"}');
  }, JSON.stringify(breaks));
  await page.goto('/tools/breaks');
  await expect(page.getByRole('link', { name: 'Uren en seintjes' })).toBeVisible();
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByRole('heading', h1)).toHaveText('In twee minuten weet je wat je nu kunt doen.');
  await untilRuns(page);
  const kept = () => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  await expect.poll(kept).toEqual([]);
  // Without loading anew, as somebody who goes on in the same tab.
  await page.evaluate(() => {
    history.pushState(null, '', '/tools/breaks');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByRole('link', { name: 'Stel de seintjes in' }).click();
  await page.getByRole('button', { name: 'Zet aan' }).click();
  await expect.poll(kept).toEqual(['rugwijs.breaks']);
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('rugwijs.breaks') ?? '{}').busy)).toEqual([]);
});

test('a number that is none is refused in words; one that is emptied is gone', async ({ page }) => {
  await page.goto('/settings');
  await page.getByLabel('Je huisarts').fill('bel mij');
  await page.getByRole('button', { name: 'Bewaar de nummers' }).click();
  await expectRefused(page.getByLabel('Je huisarts'), /Dit is geen telefoonnummer/);
  await expect(page.locator('[aria-invalid]')).toHaveCount(1);
  for (const number of ['0101234567', '']) {
    await page.getByLabel('Je huisarts').fill(number);
    await page.getByRole('button', { name: 'Bewaar de nummers' }).click();
    await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Je huisarts')).toHaveValue(number);
  }
});

for (const language of ['nl', 'en'] as const) {
  test(`axe finds nothing: settings, about, first screen, not found: light and dark, ${language}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', reducedMotion: 'reduce' });
    await context.addInitScript((kept) => localStorage.setItem('rugwijs.settings', kept), JSON.stringify({ language }));
    const page = await context.newPage();
    for (const path of ['/settings', '/about', '/', '/result', '/no-such-page']) {
      await page.goto(path);
      await expect(page.getByRole('heading', h1)).not.toHaveText('');
      expect(await axeFindingsInBothThemes(page), path).toEqual([]);
    }
    await context.close();
  });
}

async function saveBackup(page: Page, open = true): Promise<string> {
  if (open) await page.goto('/settings');
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Bewaar een bestand' }).click();
  return (await download).path();
}

async function erase(page: Page): Promise<void> {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByRole('heading', h1)).toHaveText('In twee minuten weet je wat je nu kunt doen.');
}

/** The database itself must be gone, not only emptied. */
async function keptEventsOrNone(page: Page): Promise<unknown[]> {
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  return names.includes('rugwijs') ? keptEvents(page) : [];
}

test('who shows the exercises is chosen here, and is there in the exercise', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('radio', { name: 'Krullen' }).check({ force: true });
  await page.goto('/practice?exercise=bridge');
  await expect(page.locator('.figure .f-skin-deep').first()).toBeAttached();
  await page.reload();
  await expect(page.locator('.figure .f-skin-deep').first()).toBeAttached();
});
