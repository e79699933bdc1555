import { expect, type Page, test } from '@playwright/test';
import { addDays, sleepQuestionIds } from '@rugwijs/core';
import { Life } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { expectRefused } from './helpers/field.ts';
import { keptOf, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

const today = '2026-11-22';
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function open(page: Page, path: string, life?: Life, at = `${today}T10:00:00+01:00`) {
  await page.clock.install({ time: new Date(at) });
  if (life) await seedJournal(page, life.events);
  await page.goto(path);
  await expect(title(page)).toBeVisible();
}

/** Nights up to yesterday, each with so many minutes awake. */
function slept(nights: number, minutesToSleep: number, minutesAwake = 20): Life {
  const life = new Life().plan('2026-11-01');
  for (let ago = nights; ago > 0; ago--) {
    const day = addDays(today, -ago);
    const night = { day, bed: '23:00', minutesToSleep, minutesAwake, woke: '06:30', up: '07:00' };
    life.add('slept', night, `${day}T08:00:00`);
  }
  return life;
}

/** The six questions, two days ago, all with a no. */
const answered = (life: Life): Life => {
  const answers = Object.fromEntries(sleepQuestionIds.map((id) => [id, 'no' as const]));
  return life.add('sleepChecked', { day: '2026-11-20', answers }, '2026-11-20T09:00:00');
};

async function fill(page: Page, night: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(night)) await page.getByLabel(label).fill(value);
}

test('a night: what cannot be is refused, across midnight it adds up, and a second time replaces it', async ({
  page,
}) => {
  const problems = await watch(page);
  await open(page, '/tools/sleep');
  await expect(page.getByText('7 tot 9 uur')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: 'Vul de afgelopen nacht in' }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
  await expectRefused(page.getByLabel('Licht uit om'), /Vul de ochtend en drie tijden in, zoals 23:10\.$/);
  const night = {
    'Licht uit om': '00:30',
    'Zoveel minuten tot ik sliep': '-5',
    'Zoveel minuten wakker tussendoor': '10',
    'Wakker geworden om': '07:00',
    'Uit bed om': '07:30',
  };
  await fill(page, night);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expectRefused(page.getByLabel('Zoveel minuten tot ik sliep'), /^Vul minuten in als heel getal/);
  await fill(page, { 'Zoveel minuten tot ik sliep': '500' });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expectRefused(page.getByLabel('Zoveel minuten tot ik sliep'), /^Je was langer wakker dan je in bed lag/);
  await fill(page, { 'Zoveel minuten tot ik sliep': '20', 'Uit bed om': '11:30' });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expectRefused(page.getByLabel('Uit bed om'), /^Dit is nog niet geweest/);
  await fill(page, { 'Uit bed om': '07:30' });
  await expect(page.getByText('Dat is ongeveer 6 uur geslapen, van 7 uur in bed.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Uit bed om').press('Enter');
  await expect(title(page)).toHaveText('Hoe goed sliep je?');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Piekeren' }).check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('1 nacht ingevuld')).toBeVisible();
  await expect(page.getByRole('img', { name: /6 uur geslapen, 7 uur in bed/ })).toBeVisible();

  await page.getByRole('link', { name: 'Verander de afgelopen nacht' }).click();
  await expect(page.getByText('Bewaren vervangt die.')).toBeVisible();
  await fill(page, { 'Licht uit om': '23:30' });
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('1 nacht ingevuld')).toBeVisible();
  await expect(page.getByText('7 uur', { exact: true }).first()).toBeVisible();
  await expect.poll(async () => (await keptOf(page, 'corrected')).length).toBe(1);
  expect(await keptOf(page, 'slept')).toHaveLength(1);
  await page.getByText('Bekijk als tabel').click();
  await page.getByRole('button', { name: 'Haal weg' }).click();
  await expect(page.getByText('De nacht is weg.')).toBeVisible();
  expect(problems).toEqual([]);
});

test('the night that summer time ends is an hour longer', async ({ page }) => {
  await open(page, '/tools/sleep?log=2026-10-25', undefined, '2026-10-25T10:00:00+01:00');
  await fill(page, {
    'Licht uit om': '23:00',
    'Zoveel minuten tot ik sliep': '0',
    'Zoveel minuten wakker tussendoor': '0',
    'Wakker geworden om': '07:00',
    'Uit bed om': '07:00',
  });
  await expect(page.getByText('Dat is ongeveer 9 uur geslapen, van 9 uur in bed.')).toBeVisible();
});

test('long awake in bed: tips with their reasons, a shorter night only with help', async ({ page }) => {
  await open(page, '/tools/sleep', answered(slept(5, 60, 60)));
  await expect(page.getByRole('heading', { name: 'Korter in bed, met hulp' })).toBeVisible();
  await expect(page.getByText('Doe dit alleen met een huisarts of slaaptherapeut.')).toBeVisible();
  await page.getByText(/^Nog \d tips$/).click();
  await expect(page.getByRole('heading', { name: 'Bouw je avond af' })).toBeVisible();
  await page.getByRole('button', { name: 'Waarom?' }).last().click();
  await expect(page.getByRole('dialog')).toContainText('Sleep Health');
});

test('what a doctor must hear comes before any tip; "weet ik niet" is never a no', async ({ page }) => {
  await open(page, '/tools/sleep', slept(5, 60, 60));
  await expect(page.getByRole('heading', { name: 'Je bed is om te slapen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Korter in bed/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Beantwoord zes vragen' }).click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert')).toHaveText('Nog 6 vragen open.');
  expect(await axeFindings(page)).toEqual([]);
  const answers = ['Ja', 'Weet ik niet', 'Nee', 'Nee', 'Weet ik niet', 'Nee'];
  for (const [i, answer] of answers.entries()) {
    await page.getByRole('group').nth(i).getByRole('radio', { name: answer }).check();
  }
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Rijd niet als je slaperig bent.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Praat met je huisarts over je slaap');
  await expect(page.getByRole('heading', { name: 'Snurken met adem die stopt' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Korter in bed: niet zelf doen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Korter in bed, met hulp' })).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
});

test('a list of illnesses that is not known is not a list without epilepsy', async ({ page }) => {
  const life = slept(5, 60, 60).answered('plan-intake', { limits: 'unknown' }, '2026-11-02T09:00:00');
  await open(page, '/tools/sleep', life);
  await expect(page.getByRole('heading', { name: 'Korter in bed: niet zelf doen' })).toBeVisible();
});

test('under five hours a night goes to the GP', async ({ page }) => {
  await open(page, '/tools/sleep', slept(5, 120, 90));
  await expect(page.getByRole('heading', { name: 'Heel kort slapen' })).toBeVisible();
});

test('in English: a night and the week', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page, '/tools/sleep?log', slept(3, 10, 10));
  await fill(page, {
    'Lights out at': '23:00',
    'Minutes until I slept': '15',
    'Minutes awake in between': '0',
    'Woke up at': '06:45',
    'Out of bed at': '07:00',
  });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: /^8,/ }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('4 nights filled in')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
