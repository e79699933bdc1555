import { expect, type Page, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { axeFindings } from './helpers/axe.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

async function open(page: Page, life: Life, path = '/progress') {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Five weeks of a plan with these weekly pain scores; the activity goes from 3 to 6. */
function weeks(...pain: number[]): Life {
  const life = new Life().plan('2026-10-21');
  const days = ['2026-10-21', '2026-10-28', '2026-11-04', '2026-11-11', '2026-11-18'];
  pain.forEach((value, i) => {
    life.measured(days[i] ?? '2026-11-19', value, Math.min(6, 3 + i)).walked(days[i] ?? '2026-11-19', 12);
  });
  life
    .add('flareStarted', { day: '2026-10-30' }, '2026-10-30T09:00:00')
    .add('flareEnded', { day: '2026-11-02' }, '2026-11-02T09:00:00');
  return life;
}

test('a fall within the noise is called perhaps, never better', async ({ page }) => {
  const problems = await watch(page);
  await open(page, weeks(6, 6, 5, 5, 4));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Misschien iets minder pijn.');
  await expect(page.getByText(/Dit kan nog toeval zijn\. Blijf je twee weken onder de/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('a large and lasting fall is called real', async ({ page }) => {
  await open(page, weeks(7, 6, 4, 3, 3));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je hebt echt minder pijn.');
});

test('one week is too early to say anything', async ({ page }) => {
  await open(page, new Life().plan('2026-11-20').measured('2026-11-20', 5, 3));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog te vroeg om iets te zeggen.');
});

test('the chart says its numbers in words, and the table holds them all, the calmer days too', async ({ page }) => {
  await open(page, weeks(6, 6, 5, 5, 4));
  await expect(page.getByRole('img', { name: /Week 1 6, Week 2 6, Week 3 5, Week 4 5, Week 5 4/ })).toBeVisible();
  await page.getByText('Bekijk als tabel').first().click();
  const table = page.getByRole('table').first();
  await expect(table.getByRole('row')).toHaveCount(6);
  await expect(table).toContainText('−2');
  await expect(table).toContainText('rustiger dagen');
});

test('own activities, walking and weeks each have their place', async ({ page }) => {
  await open(page, weeks(6, 6, 5, 5, 4));
  await expect(page.getByRole('heading', { name: 'Een half uur tuinieren' })).toBeVisible();
  await expect(page.getByText('van 10, was 3')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Week 5 van 12' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Minuten: Week 1 12/ })).toBeVisible();
});

test('the weekly minute: three numbers, each skippable, each an event', async ({ page }) => {
  await open(page, new Life().plan('2026-11-10').measured('2026-11-10', 5, 3));
  await page.getByRole('link', { name: /Vul deze week in/ }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Hoeveel pijn had je?');
  await expect(heading).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('radio', { name: /^4,/ }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(heading).toHaveText('Hoeveel houdt je rug je tegen?');
  await page.getByRole('button', { name: 'Sla over' }).click();
  await expect(heading).toHaveText('Hoe goed lukt dit: een half uur tuinieren?');
  await page.getByRole('radio', { name: /^5,/ }).check({ force: true });
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByText('Deze week is ingevuld.')).toBeVisible();
  const measured = (await keptEvents(page))
    .filter((event) => event.kind === 'measured' && event.at > '2026-11-22')
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  expect(measured.map(({ data }) => data)).toEqual([
    { measure: 'pain', value: 4, day: '2026-11-22' },
    { measure: 'activity', activity: 'activity-1', value: 5, day: '2026-11-22' },
  ]);
});

test('before there is a plan: what will be here, and the way to it', async ({ page }) => {
  await open(page, new Life());
  await expect(page.getByRole('link', { name: 'Start de Rugcheck' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
