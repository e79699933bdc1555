import { expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { expectRefused } from './helpers/field.ts';
import { keptOf, seedJournal } from './helpers/seed.ts';
import { answerScreen, canBeAnswered } from './helpers/walk.ts';
import { watch } from './helpers/watch.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function open(page: Page, life: Life, path = '/tools/flare') {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(title(page)).toBeVisible();
}

/** A plan, and three flare-ups that were looked back at. */
function threeFlares(): Life {
  const life = new Life().plan('2026-09-28');
  const spans = [
    ['2026-10-06', '2026-10-09', 'busy-week'],
    ['2026-10-18', '2026-10-23', 'busy-week'],
    ['2026-11-03', '2026-11-05', 'none-known'],
  ] as const;
  for (const [start, end, before] of spans) {
    life
      .add('flareStarted', { day: start }, `${start}T09:00:00`)
      .add('flareEnded', { day: end }, `${end}T09:00:00`)
      .add('flareLooked', { start, day: end, before: [before], helped: ['walking'] }, `${end}T09:05:00`);
  }
  return life;
}

test('alarm questions first, then the days one by one, then a look back without blame', async ({ page }) => {
  const problems = await watch(page);
  await open(page, new Life().plan('2026-11-20'));
  await expect(title(page)).toHaveText('Ineens meer pijn?');
  await expect(page.getByText('Nog onbekend. Na twee opvlammingen zie je het hier.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin mijn rustiger dagen' })).toHaveCount(0);
  expect(await axeFindingsInBothThemes(page)).toEqual([]);

  await page.getByRole('link', { name: /Start de alarmvragen/ }).click();
  await expect(page).toHaveURL(/\/check/);
  for (let screen = 0; screen < 20 && new URL(page.url()).pathname !== '/result'; screen += 1) {
    await answerScreen(page, { answers: { pain: 7 } });
    await canBeAnswered(page);
  }
  await page.goto('/tools/flare');
  await expect(title(page)).toHaveText('Je plan staat klaar');
  await page.getByRole('button', { name: 'Begin mijn rustiger dagen' }).click();
  await expect(title(page)).toHaveText('Dag 1 van je plan');
  await expect(title(page)).toBeFocused();
  const days = page.getByRole('listitem').filter({ has: page.getByRole('img', { name: /van elke 10/ }) });
  await expect(days).toHaveCount(7);
  await expect(days.first()).toContainText('Vandaag');
  await expect(page.getByText('Vandaag doe je ongeveer 7 van elke 10 herhalingen of minuten.')).toBeVisible();
  await expect(days.first().getByRole('img', { name: '7 van elke 10' })).toBeVisible();
  await expect(days.last()).toContainText('weer alles');
  await expect(page.getByRole('link', { name: /Rustig ademen/ })).toHaveAttribute('href', '/tools/calm');
  expect(await axeFindingsInBothThemes(page)).toEqual([]);

  await page.getByRole('button', { name: 'Het is weer als gewoon' }).click();
  await expect(title(page)).toHaveText('Even terugkijken');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Kies bij elke vraag' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Spanning' }).check({ force: true });
  await page.getByRole('checkbox', { name: 'Niets wat ik weet' }).check({ force: true });
  await expect(page.getByRole('checkbox', { name: 'Spanning' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Warmte' }).check({ force: true });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(title(page)).toHaveText('Ineens meer pijn?');
  await expect(page.getByText(/Vooraf: niets wat ik weet/)).toBeVisible();
  await expect
    .poll(() => keptOf(page, 'flareLooked'))
    .toEqual([{ start: '2026-11-22', day: '2026-11-22', before: ['none-known'], helped: ['heat'] }]);
  expect(problems).toEqual([]);
});

test('what one’s own earlier ones say: how long, what helped, and a pattern that may be chance', async ({ page }) => {
  await open(page, threeFlares());
  await expect(page.getByText('Meestal 4 dagen.')).toBeVisible();
  await expect(page.getByText('Een drukke week: 2 van 3 keer.')).toBeVisible();
  await expect(page.getByText('Dit kan toeval zijn.')).toBeVisible();
  await page.getByRole('button', { name: 'Waarom?' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Eerst de alarmvragen');
});

test('with two looks back nothing is said of a pattern; one can be taken out', async ({ page }) => {
  await open(page, threeFlares());
  await page.getByRole('button', { name: 'Haal mijn terugblik weg' }).first().click();
  await expect(page.getByText('Je terugblik is weg.')).toBeVisible();
  await expect(page.getByText('Dit kan toeval zijn.')).toHaveCount(0);
});

test('a sign written in the note leads to the alarm questions, and so does an illness', async ({ page }) => {
  await open(page, threeFlares(), '/tools/flare?look=2026-11-03');
  await expect(page.getByText('Je keek hier al op terug.')).toBeVisible();
  await page.getByRole('textbox').fill('ik kan sinds gisteren niet plassen');
  await expect(page.getByRole('link', { name: /Naar de alarmvragen/ })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Ziek geweest' }).check({ force: true });
  await expect(page.getByText(/Had je koorts/)).toBeVisible();
});

test('a look back that is changed stays one, told in one go', async ({ page }) => {
  await open(page, threeFlares(), '/tools/flare?look=2026-11-03');
  await page.getByRole('checkbox', { name: 'Warmte' }).check({ force: true });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(title(page)).toHaveText('Ineens meer pijn?');
  await expect(page.getByText(/Hielp: een stukje lopen en warmte/)).toHaveCount(1);
  await expect.poll(() => keptOf(page, 'flareLooked')).toHaveLength(3);
  await expect
    .poll(() => keptOf(page, 'corrected'))
    .toMatchObject([{ kind: 'flareLooked', data: { start: '2026-11-03', helped: ['walking', 'heat'] } }]);
});

test('a sign told after the calm questions: the calmer days wait for the questions again', async ({ page }) => {
  const life = new Life().plan('2026-11-20').check('pain-jump', { pain: 7 }, '2026-11-22T09:00:00');
  await open(page, life);
  await expect(title(page)).toHaveText('Je plan staat klaar');
  life.answered('anything-new', { 'anything-new': 'yes' }, '2026-11-22T09:10:00');
  await seedJournal(page, life.events);
  await page.goto('/tools/flare');
  await expect(title(page)).toHaveText('Ineens meer pijn?');
});

test('an alarm that stands closes the page', async ({ page }) => {
  await open(
    page,
    new Life()
      .plan('2026-11-20')
      .check('pain-jump', { 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' }, '2026-11-22T09:00:00'),
  );
  await expect(title(page)).toHaveText('Nu even niet');
  await expect(page.getByText('Dag voor dag')).toHaveCount(0);
});

test('alarm questions half answered are not calm: nothing begins', async ({ page }) => {
  await open(
    page,
    new Life().plan('2026-11-20').check('pain-jump', { 'saddle-feeling': 'yes' }, '2026-11-22T09:00:00'),
  );
  await expect(title(page)).toHaveText('Ineens meer pijn?');
  await expect(page.getByRole('button', { name: 'Begin mijn rustiger dagen' })).toHaveCount(0);
});

test('longer than two weeks: somebody looks along; a forgotten end is told by its day', async ({ page }) => {
  const life = new Life().plan('2026-10-20').add('flareStarted', { day: '2026-11-05' }, '2026-11-05T09:00:00');
  life.check('gap', ordinary, '2026-11-21T09:00:00');
  await open(page, life);
  await expect(title(page)).toHaveText('Je plan is rond');
  await expect(page.getByRole('heading', { name: 'Laat nu een fysiotherapeut meekijken' })).toBeVisible();
  await page.getByText('Al eerder over?').click();
  await page.getByLabel('Op welke dag was het over?').fill('2026-12-24');
  await page.getByRole('button', { name: 'Bewaar deze dag' }).click();
  await expectRefused(page.getByLabel('Op welke dag was het over?'), /Kies een dag tussen het begin en vandaag/);
  await page.getByLabel('Op welke dag was het over?').fill('2026-11-09');
  await page.getByRole('button', { name: 'Bewaar deze dag' }).click();
  await expect(page.getByText('Je opvlamming van 5 november tot 9 november.')).toBeVisible();
});

test('in English, by keyboard', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page, new Life().plan('2026-11-20').check('pain-jump', { pain: 7 }, '2026-11-22T09:00:00'));
  await expect(title(page)).toHaveText('Your plan is ready');
  await page.getByRole('button', { name: 'Start my calmer days' }).press('Enter');
  await expect(title(page)).toHaveText('Day 1 of your plan');
  expect(await axeFindings(page)).toEqual([]);
});
