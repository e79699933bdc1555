import { expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { expectRefused } from './helpers/field.ts';
import { keptOf, seedJournal } from './helpers/seed.ts';
import { tabTo } from './helpers/walk.ts';
import { watch } from './helpers/watch.ts';

const now = '2026-11-20T10:00:00+01:00';

const afraid = () => new Life().plan('2026-11-18', { ...ordinary, persisting: ['fear'] });

const rung = (life: Life, activity: string, harm: number, name = activity) =>
  life.add('feared', { activity, name, harm, demands: [], day: '2026-11-15' }, '2026-11-15T11:00:00');

const withLadder = () =>
  rung(rung(rung(afraid(), 'socks', 30, 'Sokken'), 'garden', 50, 'De tuin'), 'run', 80, 'Rennen');

async function open(page: Page, life: Life, path = '/tools/fear') {
  await page.clock.install({ time: new Date(now) });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(heading(page)).toBeVisible();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const next = (page: Page) => page.getByRole('button', { name: 'Verder' });

async function nothingNew(page: Page) {
  await expect(heading(page)).toHaveText('Iets nieuws?');
  await page.getByRole('radio', { name: 'Nee' }).check({ force: true });
  await next(page).click();
  await expect(heading(page)).not.toHaveText('Iets nieuws?'); // it is written first: until then the same button is still there
}

async function score(page: Page, title: string, value: number, act = 'Verder') {
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio', { name: new RegExp(`^${value}, `) }).check({ force: true });
  await page.getByRole('button', { name: act }).click();
}

async function predict(page: Page, expected: number) {
  await expect(heading(page)).toHaveText('Wat verwacht je?');
  await page.getByLabel('Ik ben bang dat…').fill('dat ik morgen niet op kan');
  await next(page).click();
  await score(page, 'Hoe erg wordt het?', expected);
  await expect(heading(page)).toHaveText('Nu doen.');
}

test('a ladder is made, a prediction written, the app closed, and reality compared with it', async ({ page }) => {
  const problems = await watch(page);
  await open(page, afraid());
  await expect(heading(page)).toHaveText('Weer durven, stap voor stap');
  await expect(page.getByText('De angst daalt het eerst.')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: 'Maak mijn ladder' }).click();
  await next(page).click();
  await expectRefused(page.getByLabel('Iets anders, in je eigen woorden'), /Kies iets, of schrijf zelf iets op/);
  await page.getByRole('checkbox', { name: 'Bukken om mijn schoenen te strikken' }).check({ force: true });
  await page.getByLabel('Iets anders, in je eigen woorden').fill('mijn fiets in de schuur zetten');
  expect(await axeFindings(page)).toEqual([]);
  await next(page).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio', { name: '30', exact: true }).check({ force: true });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Op mijn ladder' }).click();
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Kies wat erbij hoort');
  await page.getByRole('checkbox', { name: 'Tillen of dragen' }).check({ force: true });
  await next(page).click();
  await page.getByRole('radio', { name: '60', exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Op mijn ladder' }).click();
  await expect(heading(page)).toHaveText('Jouw ladder');
  await expect(page.getByText('Je hebt 2 van de 6 treden')).toBeVisible();
  await expect(page.getByText('Zo erg denk je dat het is: 60 van de 100')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: /^Doe dit: Bukken/ }).click();
  await nothingNew(page);
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('Schrijf kort op wat je verwacht.');
  await predict(page, 8);
  await expect(page.getByText('Ik verwacht 8')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await page.goto('/tools/fear');
  await page.getByRole('link', { name: 'Vertel hoe het ging' }).click();
  await expect(page.getByText('dat ik morgen niet op kan')).toBeVisible();
  await page.getByRole('button', { name: 'Ik heb het gedaan' }).click();
  await score(page, 'Hoe erg was het echt?', 4);
  await page.getByLabel('Ik merkte dat…').fill('het trok even');
  await next(page).click();
  await score(page, 'En als je het morgen weer doet?', 6, 'Bewaar');
  await expect(heading(page)).toHaveText('Het viel mee.');
  await expect(page.getByText('Je verwachtte 8. Het werd 4.')).toBeVisible();
  await expect(page.getByText('Doe dit nog een keer, vandaag of morgen.')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  const told = { expected: 8, real: 4, next: 6, done: true, learned: 'het trok even' };
  await expect
    .poll(() => keptOf(page, 'corrected'))
    .toContainEqual(expect.objectContaining({ data: expect.objectContaining(told) }));
  await page.getByRole('link', { name: 'Naar mijn ladder' }).click();
  await page.getByRole('link', { name: 'Bukken om mijn schoenen te strikken', exact: true }).click();
  await expect(page.getByRole('img', { name: /verwacht 8, echt 4/ })).toBeVisible();
  await page.getByText('Bekijk alle keren').click();
  await expect(page.getByRole('cell', { name: /het trok even/ })).toBeVisible();
  expect(problems).toEqual([]);
});

test('the next rung only after a drop of half; a higher one says what goes first', async ({ page }) => {
  await open(page, withLadder(), '/tools/fear?do=run');
  await expect(heading(page)).toHaveText('Nu nog niet');
  await expect(page.getByText('Eerst de trede ervoor')).toBeVisible();
  await page.getByRole('link', { name: 'Naar mijn ladder' }).click();
  await expect(page.getByRole('link', { name: /^Doe dit: Sokken/ })).toBeVisible();
});

test('much worse than expected: not up, and whether anything is new is asked first', async ({ page }) => {
  await open(page, withLadder(), '/tools/fear?do=socks');
  await nothingNew(page);
  await predict(page, 3);
  await page.getByRole('button', { name: 'Ik heb het gedaan' }).click();
  await score(page, 'Hoe erg was het echt?', 7);
  await expect(heading(page)).toHaveText('Iets nieuws?');
  await page.getByRole('radio', { name: 'Weet ik niet' }).check({ force: true });
  await page.getByRole('button', { name: 'Bekijk de vragen' }).click();
  await expect(page).toHaveURL(/\/check\?kind=anything-new/);
  await page.goto('/tools/fear');
  await expect(page.getByText('Dat gaat voor.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Doe dit/ })).toHaveCount(0);
});

test('an alarm sign in a prediction opens the way to the questions', async ({ page }) => {
  await open(page, withLadder(), '/tools/fear?do=socks');
  await nothingNew(page);
  await page.getByLabel('Ik ben bang dat…').fill('ik voel niets meer tussen mijn benen en kan niet plassen');
  await expect(page.getByRole('complementary')).toBeVisible();
});

test('while a verdict stands nothing is tried', async ({ page }) => {
  const life = withLadder().check('anything-new', { 'leg-weakness': 'yes' }, '2026-11-19T09:00:00');
  await open(page, life, '/tools/fear?do=socks');
  await expect(heading(page)).toHaveText('Nu nog niet');
  await expect(page.getByText('Dat gaat voor.')).toBeVisible();
});

test('while a verdict stands a prediction that waits can be told of, and nothing leads to doing it', async ({
  page,
}) => {
  const written = { activity: 'socks', day: '2026-11-19', prediction: 'dat het schiet', expected: 8, done: false };
  const life = withLadder()
    .add('exposed', written, '2026-11-19T08:00:00')
    .check('anything-new', { 'leg-weakness': 'yes' }, '2026-11-19T09:00:00');
  await open(page, life);
  await page.getByRole('link', { name: 'Vertel hoe het ging' }).click();
  await expect(heading(page)).toHaveText('Nu nog niet');
  await expect(page.getByText('Dat gaat voor.')).toBeVisible();
  await expect(page.getByText('Ik verwacht 8')).toBeVisible();
  await expect(page.getByText('Een beetje pijn mag.')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Ik doe het later vandaag' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Ik heb het gedaan' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Er is iets nieuws in mijn lijf' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Het is niet gelukt' }).click();
  await expect(heading(page)).toHaveText('Niet gelukt. Dat geeft niet.');
  await expect(page.getByText(/^Maak het kleiner/)).toHaveCount(0);
});

test('osteoporosis: lifting is for the physiotherapist, not for alone', async ({ page }) => {
  const life = afraid()
    .answered('plan-intake', { limits: ['osteoporosis'] }, '2026-11-19T09:00:00')
    .add(
      'feared',
      { activity: 'lift-crate', name: 'Een krat tillen', harm: 30, demands: ['lift'], day: '2026-11-19' },
      '2026-11-19T10:00:00',
    );
  await open(page, life);
  await expect(page.getByRole('heading', { name: 'Vraag hulp voor de volgende trede.' })).toBeVisible();
  await expect(page.getByText('Neem je ladder mee naar je fysiotherapeut.')).toBeVisible();
});

test('in English, by keyboard: the ladder, and a rung taken off', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page, withLadder());
  await expect(heading(page)).toHaveText('Your ladder');
  await tabTo(page, 'a[href="/tools/fear?rung=run"]');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Rennen');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take off my ladder' }).press('Enter');
  await expect(heading(page)).toHaveText('Your ladder');
  await expect(page.getByRole('link', { name: 'Rennen' })).toHaveCount(0);
});
