import { expect, type Page, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

async function open(page: Page, path: string, life = new Life().plan('2026-11-01').measured('2026-11-08', 5, 4)) {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('who doubts is told whom to ask, and takes a letter along', async ({ page }) => {
  const problems = await watch(page);
  await open(page, '/tools/care');
  await expect(title(page)).toHaveText('Lukt dit alleen?');
  expect(await axeFindingsInBothThemes(page)).toEqual([]);

  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert')).toHaveText(/Beantwoord eerst de drie vragen/);
  await page.getByRole('radio', { name: /^7,/ }).check({ force: true });
  await page
    .getByRole('group', { name: 'Is lezen voor jou lastig?' })
    .getByRole('radio', { name: 'Nee' })
    .check({ force: true });
  await page
    .getByRole('group', { name: 'Heb je liever iemand die meekijkt?' })
    .getByRole('radio', { name: 'Weet ik niet' })
    .check({ force: true });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(title(page)).toHaveText('Vraag een fysiotherapeut erbij');
  await page.getByRole('button', { name: 'Waarom?' }).click();
  await expect(page.getByRole('dialog')).toContainText('Liever niet alleen');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Voor de fysiotherapeut' }).click();
  await page.getByLabel('Je klacht in je eigen woorden').fill('Zeurende pijn onderin, vooral na zitten.');
  await page.getByRole('button', { name: 'Bewaar en maak de brief' }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Zeurende pijn onderin, vooral na zitten.');
  await expect(paper).toContainText('Pijn (0–10, hoger is erger): 8 november 5');
  await expect(paper).toContainText('Laatst ingevuld op 1 november.');
  await expect(paper).toContainText('Geen diagnose');
  await page.getByText('Als gewone tekst').click();
  await expect(page.getByRole('textbox', { name: 'Als gewone tekst' })).toHaveValue(
    /KLACHT, IN EIGEN WOORDEN\nZeurende pijn/,
  );
  expect(await axeFindings(page)).toEqual([]);
  expect((await keptEvents(page)).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['careAsked', 'letterMade']));
  expect(problems).toEqual([]);
});

test('an alarm sign in the own words opens the way to the questions', async ({ page }) => {
  await open(page, '/tools/care?letter=gp');
  await page.getByLabel('Je klacht in je eigen woorden').fill('Sinds gisteren kan ik niet meer plassen.');
  await expect(page.getByRole('link', { name: /alarmvragen|vragen/i }).first()).toBeVisible();
});

test('the letter for the bedrijfsarts holds nothing told in confidence', async ({ page }) => {
  const life = new Life().plan('2026-11-01').add(
    'workPlanned',
    {
      day: '2026-11-02',
      hoursFull: 32,
      hoursNow: 12,
      daysPerWeek: 3,
      tasks: [{ task: 't', name: 'kratten', hard: 8 }],
    },
    '2026-11-02T10:00:00',
  );
  await open(page, '/tools/care?letter=company-doctor', life);
  await page.getByRole('button', { name: 'Bewaar en maak de brief' }).click();
  const paper = page.getByRole('article');
  await expect(paper).toContainText('Nu 12 van 32 uur per week.');
  await expect(paper).toContainText('zegt niet of iemand kan werken');
  await expect(paper).not.toContainText('Alarmvragen');
  await expect(paper).not.toContainText('Metingen');
});

test('in English, and without a check there is nothing to write yet', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await page.goto('/tools/care?letter=gp');
  await expect(title(page)).toHaveText('Letter for the GP');
  await expect(page.getByText('Do the check first.')).toBeVisible();
  await page.goto('/tools/care');
  await expect(title(page)).toHaveText('Does this work alone?');
});
