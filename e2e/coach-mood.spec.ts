import { expect, type Page, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { keptOf, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function open(page: Page, path: string, life?: Life) {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  if (life) await seedJournal(page, life.events);
  await page.goto(path);
  await expect(title(page)).toBeVisible();
}

/** The weekly check with these scores, `undefined` skips, and an answer to the last question. */
async function check(page: Page, scores: readonly (number | undefined)[], dark: string) {
  for (const score of scores) {
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    if (score === undefined) await page.getByRole('button', { name: 'Sla over' }).click();
    else {
      await page.getByRole('radio', { name: new RegExp(`^${score},`) }).check();
      await page.getByRole('button', { name: 'Verder' }).click();
    }
  }
  await expect(title(page)).toHaveText('Dacht je er deze week aan dat je niet meer wilt leven?');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert')).toHaveText('Kies een antwoord.');
  await page.getByRole('radio', { name: dark }).check();
  await page.getByRole('button', { name: 'Bewaar' }).click();
}

test('the weekly check leads to what fits the week', async ({ page }) => {
  const problems = await watch(page);
  await open(page, '/tools/mood');
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: 'Kijk hoe het gaat' }).click();
  // Asked how tense: how much, not how often.
  await expect(page.getByRole('radio', { name: '7, Flink.' })).toBeVisible();
  await check(page, [8, undefined, 8], 'Nee');
  await expect(page.getByRole('heading', { name: 'Veel piekeren' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Veel spanning' })).toBeVisible();
  await expect(page.getByText('Je hebt deze week al gekeken.')).toBeVisible();
  await expect
    .poll(() => keptOf(page, 'moodChecked'))
    .toEqual([{ day: '2026-11-22', stress: 8, worry: 8, dark: 'no' }]);
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('thoughts of not wanting to live lead to people, on every way in, and the exercises stand behind', async ({
  page,
}) => {
  await open(page, '/tools/mood?check', new Life().plan('2026-11-21'));
  await check(page, [3, 4, 3], 'Ja');
  await expect(title(page)).toHaveText('Fijn dat je dit zegt. Praat nu met iemand.');
  const first = page.getByRole('main').getByRole('link').first();
  await expect(first).toHaveText(/Bel 113/);
  await expect(first).toHaveAttribute('href', 'tel:113');
  await expect(page.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');
  await expect(page.getByText('Bel vandaag ook je huisarts.')).toBeVisible();
  await expect(page.getByText('Een gedachte opnieuw bekijken')).toHaveCount(0);
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  for (const path of ['/tools/mood', '/tools/mood?thought', '/tools/mood?worry']) {
    await page.goto(path);
    await expect(title(page)).toHaveText('Fijn dat je dit zegt. Praat nu met iemand.');
  }
  await page.goto('/tools/mood');
  await page.getByRole('button', { name: 'Toon ook de oefeningen' }).click();
  await expect(page.getByRole('link', { name: 'Een gedachte opnieuw bekijken' })).toBeVisible();
  await page.getByRole('button', { name: 'Fijn dat je dit zegt.' }).click();
  await expect(page.getByRole('link', { name: 'Bel 113' })).toBeVisible();
  // Not in this tool alone: no exercise begins anywhere before the alarm questions, and 113 stands first.
  for (const [path, says] of [
    ['/session', 'Oefenen wacht nog.'],
    ['/tools/calm', 'Nu even niet'],
    ['/tools/review', 'Week 1'],
    ['/today', 'Eerst even opnieuw kijken.'],
  ] as const) {
    await page.goto(path);
    await expect(title(page)).toHaveText(says);
    await expect(first).toHaveText(/Bel 113/);
    // No call was advised yet: it is the questions that wait.
    if (path === '/tools/calm') await expect(page.getByText('Er staan nog vragen klaar.')).toBeVisible();
  }
  expect(await axeFindings(page)).toEqual([]);
  // The questions go on from what was told here.
  await page.getByRole('link', { name: 'Start de vragen' }).click();
  await expect(page).toHaveURL(/kind=anything-new/);
});

for (const answer of ['Weet ik niet', 'Zeg ik liever niet']) {
  test(`"${answer}" is never a no: the same people are offered`, async ({ page }) => {
    await open(page, '/tools/mood?check');
    await check(page, [undefined, undefined, undefined], answer);
    await expect(title(page)).toHaveText('Je hoeft het niet te zeggen. Hulp is er wel.');
    await expect(page.getByRole('link', { name: 'Bel 113' })).toBeVisible();
    await expect(page.getByText('Bel deze week je huisarts.')).toBeVisible();
  });
}

test('low two weeks running leads to the GP', async ({ page }) => {
  const life = new Life().add('moodChecked', { day: '2026-11-15', low: 8, dark: 'no' }, '2026-11-15T10:00:00');
  await open(page, '/tools/mood?check', life);
  await check(page, [2, 8, 2], 'Nee');
  await expect(title(page)).toHaveText('Je bent al een tijd somber. Praat met je huisarts.');
  await page.getByRole('button', { name: 'Waarom tonen we dit?' }).click();
  await expect(page.getByRole('dialog')).toContainText('Somberheid daarvoor, 0 tot 10');
});

test('a thought is looked at again by keyboard, and kept; a dark word opens the way to people', async ({ page }) => {
  await open(page, '/tools/mood?thought');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('alert').last()).toHaveText('Schrijf een paar woorden.');
  await page.getByRole('textbox').fill('Ik bukte en voelde een steek.');
  await page.clock.runFor(1_000);
  await expect(page.getByRole('heading', { name: 'Mogen we even doorvragen?' })).toBeVisible();
  await page.clock.runFor(1_000); // it is read
  await page.getByRole('button', { name: 'Verder' }).press('Enter');
  // What was looked at and shown under its field needs no second telling over the next screen.
  await expect(title(page)).toHaveText('Wat dacht je toen?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('textbox').fill('Ik wil niet meer leven.');
  await page.clock.runFor(1_000);
  await expect(page.getByRole('link', { name: 'Bel 113' })).toBeVisible();
  await page.getByRole('textbox').fill('Nu is het weer mis.');
  await page.clock.runFor(1_000);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('radio', { name: /^8,/ }).press('Space');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('textbox').fill('Vorige keer was het na twee dagen over.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('textbox').fill('Het trekt weer weg, net als toen.');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('radio', { name: /^5,/ }).press('Space');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(title(page)).toHaveText('Bewaard');
  await expect(page.getByText('Het ging van 8 naar 5.')).toBeVisible();
  await expect
    .poll(() => keptOf(page, 'reflected'))
    .toMatchObject([{ sort: 'thought', before: 8, after: 5, words: { thought: 'Nu is het weer mis.' } }]);
});

test('worry time: a worry waits on the list, the quarter runs, and it is finished', async ({ page }) => {
  await open(page, '/tools/mood?worry');
  await page.getByRole('button', { name: 'Zet op de lijst' }).click();
  await expect(page.getByRole('alert').last()).toHaveText('Schrijf een paar woorden.');
  await page.getByLabel('Wat houdt je bezig?').fill('Kan ik morgen wel werken?');
  await page.getByRole('button', { name: 'Zet op de lijst' }).click();
  await expect(page.getByText('Het staat op je lijst.')).toBeVisible();
  await page.getByRole('button', { name: 'Start mijn kwartier' }).click();
  await expect(page.getByText('Je kwartier loopt')).toBeVisible();
  await page.clock.fastForward(15 * 60_000 + 1_000);
  await expect(page.getByText('Je kwartier is om.')).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByText('De lijst is leeg.')).toBeVisible();
  await page.getByText('Afgerond').click();
  await expect(page.getByRole('paragraph').filter({ hasText: 'Kan ik morgen wel werken?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Haal weg Kan ik morgen wel werken?' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('in English: people first as well', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  const life = new Life().add('moodChecked', { day: '2026-11-21', dark: 'rather-not' }, '2026-11-21T10:00:00');
  await open(page, '/tools/mood', life);
  await expect(title(page)).toHaveText('You need not say it. There is help all the same.');
  await expect(page.getByRole('link', { name: 'Call 113' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
