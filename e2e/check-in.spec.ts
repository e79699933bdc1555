import { expect, type Page, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { axeFindings } from './helpers/axe.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

/** A calm session on Friday the 20th; the clock stands at the moment named. */
async function open(page: Page, at: string, life: Life, path = '/check-in') {
  await page.clock.install({ time: new Date(at) });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const friday = () => new Life().plan('2026-11-20').session('2026-11-20', { before: 3, during: 2, after: 4 });

async function answer(page: Page, name: string) {
  await page.getByRole('radio', { name }).check({ force: true });
}

async function rest(page: Page, pain: number | undefined, anythingNew: string) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoeveel pijn heb je nu?');
  if (pain === undefined) await page.getByRole('button', { name: 'Sla over' }).click();
  else {
    await page.getByRole('radio', { name: new RegExp(`^${pain},`) }).check({ force: true });
    await page.getByRole('button', { name: 'Verder' }).click();
  }
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/Welke oefening|Iets nieuws/);
  if ((await heading.textContent())?.startsWith('Welke'))
    await page.getByRole('button', { name: 'Allemaal ongeveer' }).click();
  await expect(heading).toHaveText('Iets nieuws?');
  await answer(page, anythingNew);
}

test('back to usual the next morning: a step up, with the reason', async ({ page }) => {
  const problems = await watch(page);
  await open(page, '2026-11-21T08:00:00+01:00', friday());
  await expect(page.getByText('De ochtend na vrijdag')).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await answer(page, 'Ja, weer als gewoon');
  await expect(page.getByText('Dan mag er de volgende keer een stapje bij.')).toBeVisible();
  await page.getByRole('button', { name: 'Verder' }).click();
  await rest(page, 3, 'Nee');
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit betekent het');
  await expect(page.getByText('Een stapje erbij').first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Waarom?' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Dit zei je');
  await expect(dialog).toContainText('Hoe zeker is dit?');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Waarom?' }).first()).toBeFocused();
  const told = (await keptEvents(page)).find((event) => event.kind === 'checkedIn');
  expect(told?.data).toMatchObject({
    session: 's-2026-11-20',
    moment: 'next-morning',
    backToUsual: 'yes',
    pain: 3,
    anythingNew: 'no',
  });
  expect(problems).toEqual([]);
});

test('raised the next morning, settled at 48 hours: the same dose', async ({ page }) => {
  const life = friday().checkIn('2026-11-20', 'next-morning', 'no', 5, '2026-11-21T08:00:00');
  await open(page, '2026-11-22T10:30:00+01:00', life);
  await expect(page.getByText('Twee dagen na vrijdag')).toBeVisible();
  await expect(page.getByRole('img', { name: /ervoor 3, erna 4, ochtend 5/ })).toBeVisible();
  await answer(page, 'Ja, weer als gewoon');
  await expect(page.getByText('Dan blijft je oefening de volgende keer hetzelfde.')).toBeVisible();
});

test('still raised at 48 hours: a step down', async ({ page }) => {
  const life = friday().checkIn('2026-11-20', 'next-morning', 'no', 5, '2026-11-21T08:00:00');
  await open(page, '2026-11-22T10:30:00+01:00', life);
  await answer(page, 'Nee, nog meer pijn');
  await expect(page.getByText('Dan doen we de volgende keer iets minder.')).toBeVisible();
  await page.getByRole('button', { name: 'Verder' }).click();
  await rest(page, undefined, 'Nee');
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByText('Iets minder').first()).toBeVisible();
});

test('something new leads to the questions, and the exercises stay closed until then', async ({ page }) => {
  await open(page, '2026-11-21T08:00:00+01:00', friday());
  await answer(page, 'Ja, weer als gewoon');
  await page.getByRole('button', { name: 'Verder' }).click();
  await rest(page, undefined, 'Weet ik niet');
  await page.getByRole('button', { name: 'Bekijk de vragen' }).click();
  await expect(page).toHaveURL(/\/check\?kind=anything-new/);
  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eerst even opnieuw kijken.');
});

test('nothing to check in: says so and leads back', async ({ page }) => {
  await open(page, '2026-11-21T08:00:00+01:00', new Life().plan('2026-11-20'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nu geen check-in.');
  await page.getByRole('link', { name: 'Naar Vandaag' }).click();
  await expect(page).toHaveURL(/\/today/);
});
