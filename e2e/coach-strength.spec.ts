import { expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { expectRefused } from './helpers/field.ts';
import { keptEvents, keptOf, seedJournal } from './helpers/seed.ts';
import { tabTo } from './helpers/walk.ts';
import { watch } from './helpers/watch.ts';

const now = '2026-11-20T10:00:00+01:00';

/** Somebody whose plan builds up in fixed steps, so that every test fits. */
const builder = () => new Life().plan('2026-11-18', { ...ordinary, persisting: ['fear'] });

const practised = (life: Life) =>
  life
    .add('tested', { test: 'back-hold', day: '2026-11-15', value: 52, ended: 'tired', pain: 2 }, '2026-11-15T11:00:00')
    .add('tested', { test: 'back-hold', day: '2026-11-17', value: 64, ended: 'tired', pain: 2 }, '2026-11-17T11:00:00');

async function open(page: Page, life: Life, path: string) {
  await page.clock.install({ time: new Date(now) });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(heading(page)).toBeVisible();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function nothingNew(page: Page) {
  await expect(heading(page)).toHaveText('Iets nieuws?');
  await page.getByRole('radio', { name: 'Nee' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(heading(page)).not.toHaveText('Iets nieuws?'); // it is written first: until then the same button is still there
}

async function score(page: Page, title: string, value: number) {
  await expect(heading(page)).toHaveText(title);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio', { name: new RegExp(`^${value}, `) }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
}

async function expectations(page: Page) {
  await score(page, 'Hoeveel pijn verwacht je erbij?', 6);
  await score(page, 'Hoe zwaar wordt het, denk je?', 8);
  await score(page, 'Hoe zeker ben je dat het lukt?', 5);
}

/** From the first question of a try to the stop: what was it? */
async function stopAfterNineSeconds(page: Page) {
  await nothingNew(page);
  await score(page, 'Hoeveel pijn heb je nu?', 2);
  await expectations(page);
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.clock.fastForward(9_000);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
}

test('the third try of the back hold is the start: asked, timed, compared with what was expected', async ({ page }) => {
  const problems = await watch(page);
  await open(page, practised(builder()), '/tools/strength');
  await expect(page.getByText('de volgende keer telt')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: 'Rug optillen' }).click();
  await expect(page.getByRole('img', { name: /op de buik/ })).toBeVisible();
  await page.getByRole('link', { name: /^Begin/ }).click();
  await nothingNew(page);
  await score(page, 'Hoeveel pijn heb je nu?', 2);
  await expectations(page);
  await expect(heading(page)).toHaveText('Klaar voor: Rug optillen?');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByText('Maak je klaar').first()).toBeVisible();
  await page.clock.fastForward(5_200);
  await expect(page.getByText('Houd vast')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.clock.fastForward(61_000);
  await page.keyboard.press('Space');
  await expect(heading(page)).toHaveText('Waarom stopte je?');
  await page.getByRole('radio', { name: 'Ik was moe' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await score(page, 'Hoeveel pijn gaf het echt?', 3);
  await score(page, 'Hoe zwaar was het echt?', 6);
  await expect(heading(page)).toHaveText(/^\d+ seconden\.$/);
  const held = Number.parseInt((await heading(page).textContent()) ?? '', 10);
  expect(held).toBeGreaterThanOrEqual(61); // and what this machine took to look
  await expect(page.getByText('Dit is je begin.')).toBeVisible();
  await expect(page.getByText('Je verwachtte pijn 6. Het werd 3.')).toBeVisible();
  const kept = (await keptEvents(page)).filter(({ kind }) => kind === 'tested').map(({ data }) => data);
  expect(kept).toContainEqual(expect.objectContaining({ ended: 'tired', painBefore: 2, expectedPain: 6, pain: 3 }));
  await page.getByRole('link', { name: 'Jij naast jezelf' }).click();
  await expect(
    page.getByRole('img', { name: new RegExp(`Rug optillen\\. 20 november ${held} seconden`) }),
  ).toBeVisible();
  await page.getByText('Bekijk alle pogingen').click();
  await expect(page.getByRole('cell', { name: 'oefenen' })).toHaveCount(2);
  await expect(page.getByRole('cell', { name: 'begin' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Waarom?' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('De derde poging is je begin');
  await page.keyboard.press('Escape');
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('no test on the floor for who cannot get up, none with much pain now; each says why, and which one fits', async ({
  page,
}) => {
  const life = builder().answered('plan-intake', { floor: 'no' }, '2026-11-19T09:00:00');
  await open(page, life, '/tools/strength?test=plank');
  await expect(page.getByText('Deze test is op de grond.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Begin/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Opstaan in 30 seconden' }).click();
  await page.getByRole('link', { name: /^Begin/ }).click();
  await nothingNew(page);
  await score(page, 'Hoeveel pijn heb je nu?', 7);
  await expect(page.getByText('Bij meer pijn dan 5 meten we niet.')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de tests' }).click();
  await expect(heading(page)).toHaveText('Meet je kracht');
});

test('while a verdict stands every test is closed', async ({ page }) => {
  const life = builder().check('anything-new', { 'leg-weakness': 'yes' }, '2026-11-19T09:00:00');
  await open(page, life, '/tools/strength');
  await expect(page.getByText('Nu past geen enkele test.')).toBeVisible();
  await page.getByRole('link', { name: 'Mijn eigen rondje' }).click();
  await expect(page.getByText('Dat gaat voor.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Begin/ })).toHaveCount(0);
  await page.goto('/tools/strength?test=own-route&go');
  await expect(page.getByText('Dat gaat voor.')).toBeVisible();
});

test('a try that hurts is kept, not counted, and asks whether anything is new', async ({ page }) => {
  await open(page, builder(), '/tools/strength?test=chair-stand&go');
  await stopAfterNineSeconds(page);
  await page.getByRole('radio', { name: 'Het deed pijn' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Hoe vaak stond je helemaal?').fill('-3');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expectRefused(page.getByLabel('Hoe vaak stond je helemaal?'), /^Vul een heel getal in van 0 tot 60\.$/);
  await page.getByLabel('Hoe vaak stond je helemaal?').fill('4');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await score(page, 'Hoeveel pijn gaf het echt?', 7);
  await score(page, 'Hoe zwaar was het echt?', 6);
  await expect(heading(page)).toHaveText('Iets nieuws?');
  await page.getByRole('radio', { name: 'Weet ik niet' }).check({ force: true });
  await page.getByRole('button', { name: 'Bekijk de vragen' }).click();
  await expect(page).toHaveURL(/\/check\?kind=anything-new/);
  await page.goto('/tools/strength?test=chair-stand');
  await page.getByText('Bekijk alle pogingen').click();
  await expect(page.getByRole('cell', { name: 'telt niet mee' })).toBeVisible();
});

test('stopped for the doorbell: the number is asked all the same, and pain cannot be skipped', async ({ page }) => {
  await open(page, builder(), '/tools/strength?test=chair-stand&go');
  await stopAfterNineSeconds(page);
  await page.getByRole('radio', { name: 'Iets anders, zoals de bel' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByLabel('Hoe vaak stond je helemaal?').fill('3');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(heading(page)).toHaveText('Hoeveel pijn gaf het echt?');
  await expect(page.getByRole('button', { name: 'Sla over' })).toHaveCount(0);
  await score(page, 'Hoeveel pijn gaf het echt?', 2);
  await expect(page.getByRole('button', { name: 'Sla over' })).toBeVisible();
  await score(page, 'Hoe zwaar was het echt?', 6);
  await expect(heading(page)).toHaveText('3 keer.');
  await expect.poll(() => keptOf(page, 'tested')).toMatchObject([{ value: 3, ended: 'stopped', pain: 2 }]);
});

test('an own round: what is wrong or missing is said, an alarm sign in its name is caught', async ({ page }) => {
  await open(page, builder(), '/tools/strength?test=own-route&go');
  await nothingNew(page);
  await score(page, 'Hoeveel pijn heb je nu?', 2);
  await expectations(page);
  await expect(heading(page)).toHaveText('Hoe lang duurde het?');
  const save = page.getByRole('button', { name: 'Bewaar' });
  await save.click();
  await expectRefused(page.getByLabel('Welk rondje is het?'), /Schrijf op welk rondje het is\.$/);
  await page.getByLabel('Welk rondje is het?').fill('ik kan niet meer plassen');
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.getByLabel('Welk rondje is het?').fill('rondje park');
  await expect(page.getByRole('complementary')).toHaveCount(0); // the net goes, and the form moves up
  await page.getByLabel('Minuten').fill('veel');
  await save.click();
  await expectRefused(page.getByLabel('Minuten'), /^Vul minuten en seconden in\./);
  await page.getByLabel('Minuten').fill('');
  await save.click();
  await expectRefused(page.getByLabel('Minuten'), /^Vul minuten en seconden in\./);
  await page.getByLabel('Minuten').fill('24');
  await page.getByLabel('Seconden').fill('60');
  await save.click();
  await expectRefused(page.getByLabel('Seconden'), /^Vul minuten en seconden in\./);
  await expect(page.getByRole('alert')).toHaveCount(1);
  await page.getByLabel('Seconden').fill('30');
  await save.click();
  await score(page, 'Hoeveel pijn gaf het echt?', 2);
  await score(page, 'Hoe zwaar was het echt?', 3);
  await expect(heading(page)).toHaveText('24 min 30 s.');
  await expect(page.getByText('Dit was om te oefenen.')).toBeVisible();
});

test('in English, by keyboard: from the list to the first question', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page, practised(builder()), '/tools/strength');
  await expect(heading(page)).toHaveText('Measure your strength');
  await tabTo(page, 'a[href="/tools/strength?test=side-bridge"]');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Side bridge');
  await tabTo(page, 'a.act');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Anything new?');
  expect(await axeFindings(page)).toEqual([]);
});
