import { expect, type Page, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { keptOf, seedJournal } from './helpers/seed.ts';
import { saidBy, withVoice } from './helpers/voice.ts';
import { watch } from './helpers/watch.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const rounds = (page: Page) => keptOf(page, 'calmed');

/** Somebody with a plan and no illnesses: who was never asked breathes at the own pace. */
const asked = () => new Life().plan('2026-11-20');

async function open(page: Page, path: string, life = asked()) {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(title(page)).toBeVisible();
}

test('a paced round: own pace, voice for in and out, tension before and after kept and drawn', async ({ page }) => {
  const problems = await watch(page);
  await withVoice(page);
  await open(page, '/tools/calm');
  await expect(page.getByText('Of je rug er beter van wordt, is heel onzeker.')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);

  await page.getByRole('link', { name: 'Rustig ademen' }).click();
  await expect(page.getByText('Benauwd in rust, of pijn op je borst?')).toBeVisible();
  await page.getByRole('radio', { name: '2 min' }).check();
  await page.getByText('Mijn eigen tempo').click();
  await page.getByRole('button', { name: 'Langzamer' }).click();
  await expect(page.getByText('Ongeveer 5 keer per minuut: in 4,8 tellen, uit 7,2 tellen.')).toBeVisible();
  await page.getByRole('button', { name: 'Terug naar 6 per minuut' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Eerst mijn spanning invullen' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio', { name: /^7,/ }).check();
  await page.getByRole('button', { name: 'Verder' }).click();

  await expect(page.getByText('Adem in', { exact: true })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.clock.runFor(5_000);
  await expect(page.getByText('Adem uit', { exact: true })).toBeVisible();
  await expect.poll(() => saidBy(page)).toEqual(expect.arrayContaining(['Adem in', 'Adem uit']));
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Verder' })).toBeVisible();
  await page.keyboard.press('Space');
  for (let i = 0; i < 12; i++) await page.clock.runFor(10_000);
  await expect(title(page)).toHaveText('En hoe gespannen ben je nu?');
  expect((await saidBy(page)).at(-1)).toMatch(/^Klaar/);
  await page.getByRole('radio', { name: /^4,/ }).check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByText('Je spanning ging van 7 naar 4.')).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).last().click();
  await expect(page.getByRole('img', { name: /van 7 naar 4/ })).toBeVisible();
  await expect(page.getByText('Nog te weinig keren om iets te zeggen.')).toBeVisible();
  await expect
    .poll(() => keptOf(page, 'corrected'))
    .toMatchObject([
      { data: { exercise: 'paced-breathing', minutes: 2, tensionBefore: 7, tensionAfter: 4, stopped: false } },
    ]);
  expect(problems).toEqual([]);
});

test('dizzy: breathe normally, and the next time nobody counts', async ({ page }) => {
  await open(page, '/tools/calm?round=paced-breathing');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor(20_000);
  await page.getByRole('button', { name: 'Duizelig?' }).click();
  const sheet = page.getByRole('dialog', { name: 'Adem gewoon' });
  await expect(sheet).toContainText('Bel 112');
  await sheet.getByRole('button', { name: 'Stop voor nu' }).click();
  await expect(title(page)).toHaveText('Gestopt. Dat is prima.');
  await expect.poll(() => rounds(page)).toMatchObject([{ stopped: true, dizzy: true }]);
  await page.getByRole('button', { name: 'Nog een keer' }).click();
  await expect(page.getByText('Wij tellen niet mee.')).toBeVisible();
  await page.getByRole('button', { name: 'Waarom dit?' }).click();
  await expect(page.getByRole('dialog')).toContainText('Pas nog duizelig');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('Adem rustig, zoals het komt.')).toBeVisible();
});

test('dizzy and going on: the counting does not come back', async ({ page }) => {
  await open(page, '/tools/calm?round=paced-breathing');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor(5_000);
  await expect(page.getByText('Adem uit', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Duizelig?' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Verder' })).toBeVisible();
  await page.getByRole('button', { name: 'Duizelig?' }).click();
  await page.getByRole('button', { name: 'Het is over, ik ga rustig verder' }).click();
  await expect(page.getByRole('button', { name: 'Pauze' })).toBeVisible();
  await expect(page.getByText('Adem rustig, zoals het komt.')).toBeVisible();
  await page.clock.runFor(10_000);
  await expect(page.getByText('Wij tellen niet mee.')).toBeVisible();
  await expect(page.getByText(/^Adem (in|uit)$/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect.poll(() => rounds(page)).toMatchObject([{ stopped: true, dizzy: true }]);
});

test('a second round has nothing of the first: its own tension, or none', async ({ page }) => {
  await open(page, '/tools/calm?round=body-scan');
  await page.getByRole('button', { name: 'Eerst mijn spanning invullen' }).click();
  await page.getByRole('radio', { name: /^7,/ }).check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.clock.runFor(20_000);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.getByRole('radio', { name: /^4,/ }).check();
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByText('Je spanning ging van 7 naar 4.')).toBeVisible();
  await page.getByRole('button', { name: 'Nog een keer' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.clock.runFor(20_000);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(title(page)).toHaveText('Gestopt. Dat is prima.');
  await expect(page.getByText(/^Je spanning ging/)).toHaveCount(0);
  await expect.poll(async () => (await rounds(page)).length).toBe(2);
  const told = (await rounds(page)).filter((round) => Object.hasOwn(round as object, 'tensionBefore'));
  expect(told).toHaveLength(1);
});

test('eyes closed: it needs something to hear, the screen goes dark, and one press stops', async ({ page }) => {
  await open(page, '/tools/calm?round=body-scan');
  const tone = page.getByRole('checkbox', { name: 'Zachte toon bij elke stap' });
  await tone.uncheck();
  await page.getByRole('checkbox', { name: 'Ogen dicht: het scherm wordt donker' }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('alert')).toContainText('Kies ook stem, toon of trillen.');
  await tone.check();
  await page.getByRole('button', { name: 'Start' }).click();
  const dark = page.getByRole('button', { name: 'Tik om te stoppen' });
  await expect(dark).toBeFocused();
  expect(await dark.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Verder' })).toBeVisible();
  await expect(page.getByText('Aankomen')).toBeVisible();
});

test('the time goes by the clock; a device that slept has not breathed', async ({ page }) => {
  await open(page, '/tools/calm?round=muscle-relaxation');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('Goed liggen', { exact: true })).toBeVisible();
  await page.clock.fastForward(32_000);
  await expect(page.getByText('Handen', { exact: true })).toBeVisible();
  await page.clock.fastForward(3_600_000);
  await expect(page.getByText('Je toestel sliep even.')).toBeVisible();
  await expect(page.getByText('Handen', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect.poll(() => rounds(page)).toMatchObject([{ stopped: true }]);
  const [round] = (await rounds(page)) as { minutes: number }[];
  expect(round?.minutes).toBeLessThan(2);
});

test('while advice to call stands, no round begins', async ({ page }) => {
  const life = asked();
  life.check('anything-new', { 'saddle-feeling': 'yes', 'ces-onset': 'days' }, '2026-11-22T09:00:00');
  await open(page, '/tools/calm?round=paced-breathing', life);
  await expect(title(page)).toHaveText('Nu even niet');
  await page.getByRole('link', { name: 'Zie wat je moet doen' }).click();
  await expect(page).toHaveURL(/\/today/);
});

test.describe('in English, with less motion', () => {
  test.use({ locale: 'en-GB', contextOptions: { reducedMotion: 'reduce' } });
  test('the round counts in words and the shape stands still', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
    await open(page, '/tools/calm?round=paced-breathing');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByText(/of 4/)).toBeVisible();
    const radius = () => page.locator('main svg circle').first().getAttribute('r');
    const before = await radius();
    await expect // It shows for one second in ten.
      .poll(() => page.clock.runFor(200).then(() => page.getByText('4 of 4').isVisible()), { intervals: [20] })
      .toBe(true);
    expect(await radius()).toBe(before);
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(title(page)).toHaveText('Stopped. That is fine.');
    expect(await axeFindings(page)).toEqual([]);
  });
});
