import { expect, type Page, test } from '@playwright/test';
import { addDays, trialOrder } from '@rugwijs/core';
import { Life } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { expectRefused } from './helpers/field.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

const today = '2026-11-22';

async function open(page: Page, life: Life, path = '/tools/helps') {
  await page.emulateMedia({ reducedMotion: 'reduce' }); // colours that still change have no contrast yet
  await page.clock.install({ time: new Date(`${today}T10:00:00+01:00`) });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const alarm = (page: Page) => page.getByRole('main').getByRole('alert');

/** A trial of heat on pain, or of something else, six pairs of three days, scored `on` and `off` on every day so far. */
function withTrial(
  life: Life,
  from: string,
  days: number,
  on: number,
  off: number,
  { aid = 'heat', outcome = 'pain' } = {},
): Life {
  const periods = trialOrder(4711, 6);
  life.add(
    'trialStarted',
    {
      trial: 't',
      question: 'Helpt warmte mij ’s avonds?',
      aid,
      from,
      seed: 4711,
      daysPerPeriod: 3,
      washOutDays: 0,
      periods,
      outcome,
      matters: 2,
    },
    `${from}T09:00:00`,
  );
  for (let i = 0; i < days; i += 1) {
    const day = addDays(from, i);
    const score = periods[Math.floor(i / 3)] === 'on' ? on : off;
    life.add('trialScored', { trial: 't', day, score: score + (i % 2), kept: true }, `${day}T21:00:00`);
  }
  return life;
}

test('heat: first when not to, then how it went; wrong numbers are told; changed and taken out again', async ({
  page,
}) => {
  const problems = await watch(page);
  await open(page, new Life().plan('2026-11-10'));
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Schrijf op wat je gebruikte' }).click();
  await expect(heading(page)).toHaveText('Wat gebruikte je?');
  await page.getByRole('link', { name: 'Warmte' }).click();
  await expect(heading(page)).toHaveText('Voor je begint: warmte.');
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(alarm(page)).toHaveText(/Kies wat voor jou geldt/);
  await page.getByLabel('Er is een wond of kapotte huid.').check({ force: true });
  await page.getByLabel('Geen van deze.').check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(alarm(page)).toHaveText(/Kies een van de twee/);
  await page.getByLabel('Er is een wond of kapotte huid.').uncheck({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();

  await expect(heading(page)).toHaveText('Warmte: hoe ging het?');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel(/Hoeveel minuten/).fill('-5');
  await page.getByLabel(/Pijn ervoor/).fill('11');
  await page.getByLabel('Welke dag?').fill('2026-11-30');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expectRefused(page.getByLabel('Welke dag?'), /een dag die al geweest is/);
  await expect(page.getByLabel(/Hoeveel minuten/)).toHaveAccessibleDescription(/van 1 tot 1440/);
  await expect(page.getByLabel(/Pijn ervoor/)).toHaveAccessibleDescription(/van 0 tot 10/);
  await expect(page.getByLabel(/Pijn erna/)).not.toHaveAttribute('aria-invalid');
  await page.getByLabel('Welke dag?').fill(today);
  await page.getByLabel(/Hoeveel minuten/).fill('45');
  await expect(page.getByText('Dat is lang.', { exact: false })).toBeVisible();
  await page.getByLabel(/Pijn ervoor/).fill('6');
  await page.getByLabel(/Pijn erna/).fill('4');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Wat helpt mij?');
  await expect(page.getByText('1 keer, laatst op 22 november')).toBeVisible();

  await page.getByText('Alles wat je opschreef').click();
  await page.getByRole('link', { name: 'Pas aan' }).click();
  await page.getByLabel(/Hoeveel minuten/).fill('15');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.getByText('Alles wat je opschreef').click();
  await expect(page.getByText('22 november, 15 minuten, ervoor 6, erna 4')).toBeVisible();
  await page.getByRole('button', { name: 'Haal weg' }).click();
  await expect(page.getByText('Weggehaald.')).toBeVisible();
  await expect(page.getByText('Nog niets.', { exact: false })).toBeVisible();
  expect(problems).toEqual([]);
});

test('fever with heat goes to the alarm questions and no further', async ({ page }) => {
  await open(page, new Life().plan('2026-11-10'), '/tools/helps?log=heat');
  await page.getByLabel('Ik heb koorts, of ben rillerig en ziek.').check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(heading(page)).toHaveText('Doe dit nu niet.');
  await expect(page.getByText('bel vandaag je huisarts', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'schrijf het op', exact: false })).toHaveCount(0);
  await page.getByRole('link', { name: 'Naar de vragen van de check' }).click();
  await expect(page).toHaveURL(/\/check/);
});

test('"weet ik niet" over the list goes where its strictest line goes', async ({ page }) => {
  await open(page, new Life().plan('2026-11-10'), '/tools/helps?log=massage-classic');
  await page.getByLabel('Weet ik niet.').check({ force: true });
  await page.getByLabel('Geen van deze.').check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(alarm(page)).toHaveText(/Kies een van de twee/);
  await page.getByLabel('Geen van deze.').uncheck({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(heading(page)).toHaveText('Doe dit nu niet.');
  await expect(page.getByText('Je weet niet zeker of dit voor jou geldt.', { exact: false })).toBeVisible();
  await expect(page.getByText('Bel 112.', { exact: false })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Naar de vragen van de check' }).click();
  await expect(page).toHaveURL(/\/check/);
});

test('an alarm sign typed as a name is caught, and worse after an aid gets a word', async ({ page }) => {
  await open(page, new Life().plan('2026-11-10'), '/tools/helps?log=own');
  await page.getByLabel('Wat was het?').fill('ik kan mijn plas niet meer ophouden');
  await expect(page.locator('aside').getByRole('link').first()).toBeVisible();
  await page.getByLabel('Wat was het?').fill('spijkermat');
  await expect(page.locator('aside')).toHaveCount(0); // the net goes, and the form moves up
  await page.getByLabel(/Pijn ervoor/).fill('3');
  await page.getByLabel(/Pijn erna/).fill('6');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(heading(page)).toHaveText('Het was erna erger.');
  await expect(page.getByRole('link', { name: 'Naar de vragen van de check' })).toBeVisible();
});

test('before and after is called no proof', async ({ page }) => {
  const life = new Life().plan('2026-11-10');
  for (const day of ['2026-11-18', '2026-11-19', '2026-11-20'])
    life.add('aidUsed', { aid: 'heat', day, minutes: 15, before: 6, after: 4 }, `${day}T20:00:00`);
  await open(page, life);
  await expect(page.getByText('Ervoor 6, erna 4 (gemiddeld over 3 keer)')).toBeVisible();
  await expect(page.getByText('Dit bewijst niet dat het helpt', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Waarom?' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Pijn gaat op en neer');
});

test('an own trial from question to first score, by keyboard; medicines are refused', async ({ page }) => {
  const problems = await watch(page);
  await open(page, new Life().plan('2026-11-10'), '/tools/helps?trial');
  const next = () => page.getByRole('button', { name: 'Verder' }).press('Enter');
  await next();
  await expect(alarm(page)).toHaveText('Kies eerst wat je wilt weten.');
  await page.getByLabel('Helpt massage mij?').check({ force: true });
  await expect(page.getByText('Massage is dan niet nodig.', { exact: false })).toBeVisible();
  await page.getByLabel('Ik heb een eigen vraag.').check({ force: true });
  await expect(page.getByText('Massage is dan niet nodig.', { exact: false })).toHaveCount(0);
  await page.getByLabel(/Wat wil je uitproberen/).fill('ibuprofen');
  await next();
  await expect(alarm(page)).toHaveText(/Dit lijkt een medicijn/);
  await page.getByLabel(/Wat wil je uitproberen/).fill('een rondje na het eten');
  await next();
  await expect(heading(page)).toHaveText('Waar kijk je naar?');
  await page.getByLabel('Stijfheid').press('Space');
  await next();
  await expect(heading(page)).toHaveText('Hoelang doe je mee?');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel(/Zelf kiezen/).check({ force: true });
  await page.getByLabel(/Hoeveel paren/).fill('40');
  await next();
  await expectRefused(page.getByLabel(/Hoeveel paren/), /^Kies 4 tot 8 paren\.$/);
  await page.getByLabel(/Gewoon/).check({ force: true });
  await next();
  await expect(alarm(page)).toHaveText('Kies of het nog nawerkt.');
  await page.getByLabel('Nee, of maar even').check({ force: true });
  await next();
  await page.getByLabel('2 punten').press('Space');
  await next();
  await expect(heading(page)).toHaveText('Zo gaat je proef.');
  await expect(page.getByText('Je oefeningen gaan al die tijd gewoon door.')).toBeVisible();
  await expect(page.getByText('Lotnummer', { exact: true })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin vandaag' }).press('Enter');
  await expect(heading(page)).toHaveText('Wat helpt mij?');
  await expect(page.getByRole('heading', { name: 'Helpt dit mij: een rondje na het eten?' })).toBeVisible();

  await page.getByRole('link', { name: 'Geef je cijfer van vandaag' }).click();
  await expect(heading(page)).toHaveText('Hoe stijf was je vandaag?');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(alarm(page)).toHaveText(/Kies een cijfer/);
  await page.getByRole('radio', { name: /^4/ }).check({ force: true });
  await page.getByLabel('Ja', { exact: true }).check({ force: true });
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Je cijfer van vandaag staat er.')).toBeVisible();
  await page.getByRole('link', { name: 'Pas je cijfer aan' }).click();
  await expect(page.getByText('Er staat al een cijfer voor deze dag', { exact: false })).toBeVisible();
  const kept = await keptEvents(page);
  expect(kept.filter(({ kind }) => kind === 'trialStarted')).toHaveLength(1);
  expect(kept.findLast(({ kind }) => kind === 'trialScored')?.data).toMatchObject({ day: today, score: 4, kept: true });
  expect(problems).toEqual([]);
});

test('what came out is said in words, in numbers and as a picture with its table; not before the end', async ({
  page,
}) => {
  await open(page, withTrial(new Life().plan('2026-09-10'), '2026-10-15', 36, 2, 6));
  await page.getByRole('link', { name: 'Bekijk de uitslag' }).click();
  await expect(heading(page)).toHaveText('Ja, het helpt jou.');
  await expect(page.getByText(/Het echte verschil ligt waarschijnlijk tussen \+3,\d en \+4,\d/)).toBeVisible();
  await expect(page.getByRole('img', { name: /Keer 1, (met|zonder): /u })).toBeVisible();
  await page.getByText('Bekijk als tabel').click();
  await expect(page.getByRole('row')).toHaveCount(13);
  await expect(page.getByText('Lotnummer 004711', { exact: false })).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Waarom?' }).click();
  await expect(page.getByRole('dialog')).toContainText('Het lot had 64 volgordes kunnen kiezen. Bij 2 daarvan');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByRole('heading', { name: 'Eerdere proeven' })).toBeVisible();
});

test('while it runs nothing is shown; worse with than without asks to stop, and why is kept', async ({ page }) => {
  await open(page, withTrial(new Life().plan('2026-09-10'), '2026-11-14', 8, 8, 3));
  await page.goto('/tools/helps?result=t');
  await expect(heading(page)).toHaveText('Je proef');
  await page.goto('/tools/helps');
  await expect(page.getByText('Het gaat slechter met dan zonder.')).toBeVisible();
  await expect(page.getByText(/^Vandaag: /)).toHaveCount(0);
  await page.getByRole('link', { name: 'Stop de proef' }).click();
  await page.getByRole('button', { name: 'Stop de proef' }).click();
  await expect(alarm(page)).toHaveText('Kies waarom je stopt.');
  await page.getByLabel('Het werd erger').check({ force: true });
  await page.getByRole('button', { name: 'Stop de proef' }).click();
  await expect(heading(page)).toHaveText('Te weinig om iets te zeggen.');
  await expect(page.getByText('Je stopte omdat het erger werd.')).toBeVisible();
});

test('a caution told while a trial runs stands in place of "today: with"', async ({ page }) => {
  const life = withTrial(new Life().plan('2026-09-10'), '2026-11-20', 2, 4, 4, { aid: 'massage-classic' });
  await open(page, life);
  await expect(page.getByText(/^Vandaag: (met|zonder)\./)).toBeVisible();
  const told = withTrial(new Life().plan('2026-09-10'), '2026-11-20', 2, 4, 4, { aid: 'massage-classic' });
  told.answered('plan-intake', { limits: ['blood-thinner'] }, '2026-11-21T12:00:00');
  await seedJournal(page, told.events);
  await page.goto('/tools/helps');
  await expect(page.getByText('Laat het hulpmiddel nu staan.', { exact: false })).toBeVisible();
  await expect(page.getByText('Ik gebruik bloedverdunners', { exact: false })).toBeVisible();
  await expect(page.getByText(/^Vandaag: /)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Geef je cijfer van vandaag' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Stop de proef' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`/tools/helps?score=${today}`);
  await expect(heading(page)).toHaveText('Je proef');
  await expect(page.getByRole('button', { name: 'Bewaar' })).toHaveCount(0);
});

test('a trial of sleep asks of the past night, and of the day before it', async ({ page }) => {
  await open(page, withTrial(new Life().plan('2026-11-10'), today, 0, 4, 4, { outcome: 'sleep' }));
  await expect(page.getByText('Je eerste cijfer geef je morgen', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Geef je cijfer van vandaag' })).toHaveCount(0);
  await seedJournal(page, withTrial(new Life().plan('2026-11-10'), '2026-11-21', 0, 4, 4, { outcome: 'sleep' }).events);
  await page.goto('/tools/helps');
  await page.getByRole('link', { name: 'Geef je cijfer van vandaag' }).click();
  await expect(heading(page)).toHaveText('Hoe goed sliep je de afgelopen nacht?');
  await expect(page.getByText(/de dag ervoor, zoals bedoeld/)).toBeVisible();
  await page.getByRole('radio', { name: /^7/ }).check({ force: true });
  await page.getByLabel('Ja', { exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Je cijfer van vandaag staat er.')).toBeVisible();
});

test('something new stops the trial and goes to the alarm questions', async ({ page }) => {
  await open(page, withTrial(new Life().plan('2026-09-10'), '2026-11-20', 2, 4, 4), '/tools/helps?stop');
  await page.getByLabel('Er is iets nieuws, misschien een alarmsignaal').check({ force: true });
  await page.getByRole('button', { name: 'Stop de proef' }).click();
  await expect(page).toHaveURL(/\/check/);
  const stopped = (await keptEvents(page)).find(({ kind }) => kind === 'trialStopped');
  expect(stopped?.data).toMatchObject({ why: 'alarm' });
});

test('while a verdict stands nothing is written down or tried, and the trial can only be stopped', async ({ page }) => {
  const life = withTrial(new Life().plan('2026-09-10'), '2026-11-20', 2, 4, 4);
  life.check('anything-new', { 'saddle-feeling': 'yes', 'ces-onset': 'days' }, '2026-11-22T08:00:00');
  await open(page, life, '/tools/helps?trial');
  await expect(heading(page)).toHaveText('Eerst dit.');
  await page.goto('/tools/helps');
  await expect(page.getByRole('link', { name: 'Schrijf op wat je gebruikte' })).toHaveCount(0);
  await expect(page.getByText(/^Vandaag: /)).toHaveCount(0);
  await page.getByRole('link', { name: 'Stop de proef' }).click();
  await page.getByRole('button', { name: 'Stop de proef' }).click();
  await expect(page).toHaveURL(/\/today/);
});

test('in English, from the safety list to the log', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page, new Life().plan('2026-11-10'), '/tools/helps?log=massage-chair');
  await expect(heading(page)).toHaveText('Before you start: massage chair.');
  await expect(page.getByText('Your chance of long-lasting pain is low. Then massage is not needed.')).toBeVisible();
  await page.getByLabel('None of these.').check({ force: true });
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Firm', { exact: true }).check({ force: true });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('once, last on 22 November')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
});
