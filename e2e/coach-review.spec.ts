import { expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { keptOf, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function open(page: Page, life: Life, path = '/tools/review') {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(title(page)).toBeVisible();
}

/** Three finished weeks; in the last one exercises and a walk. */
function threeWeeks(...pain: readonly number[]): Life {
  const life = new Life().plan('2026-11-02');
  const days = ['2026-11-04', '2026-11-11', '2026-11-18'];
  pain.forEach((value, week) => {
    life.measured(days[week] ?? '2026-11-18', value);
  });
  life.session('2026-11-17', { before: 3, during: 3, after: 3 }).walked('2026-11-18', 14);
  return life.check('month', ordinary, '2026-11-21T09:00:00');
}

test('five sentences, each with its reasons; reading it is kept', async ({ page }) => {
  const problems = await watch(page);
  await open(page, threeWeeks(6, 5, 5));
  await expect(title(page)).toHaveText('Week 3');
  const parts = ['Wat je deed', 'Wat er veranderde', 'Wat vanzelf schommelt', 'Wat meespeelde', 'Wat komt'];
  for (const part of parts) await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
  await expect(
    page.getByText(
      /Je oefende 1 keer en liep op 1 dag, samen 14 minuten\. Je plan: \d keer oefenen, en lopen op \d dagen\./,
    ),
  ).toBeVisible();
  await expect(page.getByText('Je pijn ging van 6 naar 5. Dat verschil is te klein om iets te zeggen.')).toBeVisible();
  await expect(page.getByText('Vorige week 5, deze week 5: dat schommelt vanzelf.')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Waarom?' }).nth(1).click();
  await expect(page.getByRole('dialog')).toContainText('Alleen een verschil dat groter is dan het gewone schommelen');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Gelezen/ }).click();
  await expect(page.getByText('Je las deze week op 22 november.')).toBeVisible();
  await expect.poll(() => keptOf(page, 'weekReviewed')).toEqual([{ week: 3, day: '2026-11-22' }]);
  expect(problems).toEqual([]);
});

test('a real change is called real, an earlier week is read as it was then', async ({ page }) => {
  await open(page, threeWeeks(7, 5, 3));
  await expect(page.getByText('Je pijn ging van 7 naar 3. Dat is echt beter dan in het begin.')).toBeVisible();
  await page.getByText('Andere weken').click();
  await page.getByRole('link', { name: 'Week 2' }).click();
  await expect(title(page)).toHaveText('Week 2');
  await page.goto('/tools/review?week=1');
  await expect(page.getByText('Zo stond het er aan het einde van die week voor.')).toBeVisible();
  await page.goto('/tools/review?week=2');
  await expect(title(page)).toHaveText('Week 2');
  await expect(page.getByText('Je pijn ging van 7 naar 5. Misschien iets beter. Het kan toeval zijn.')).toBeVisible();
});

test('a week without anything written down holds no blame', async ({ page }) => {
  await open(page, new Life().plan('2026-11-09').check('gap', ordinary, '2026-11-21T09:00:00'));
  await expect(page.getByText('Je schreef deze week niets op. Dat mag. Je plan staat gewoon klaar.')).toBeVisible();
  await expect(page.getByText(/gemist|te weinig|jammer/)).toHaveCount(0);
});

test('while advice to call stands, that is what comes next', async ({ page }) => {
  await open(
    page,
    threeWeeks(6, 5, 5).check(
      'anything-new',
      { 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' },
      '2026-11-22T09:00:00',
    ),
  );
  await expect(page.getByText('Er staat een advies om te bellen. Doe dat eerst.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Zie wat je moet doen' })).toHaveAttribute('href', '/today');
});

test('the first week still runs; a week that is not there says so; without a plan the way to one', async ({ page }) => {
  await open(page, new Life().plan('2026-11-20'));
  await expect(page.getByText('Je eerste week loopt nog.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Gelezen/ })).toHaveCount(0);
  for (const wrong of ['99', '-1', 'x', '1.5']) {
    await page.goto(`/tools/review?week=${wrong}`);
    await expect(title(page)).toHaveText('Deze week is er nog niet.');
  }
  expect(await axeFindings(page)).toEqual([]);
});

test('in English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page, threeWeeks(6, 5, 5));
  await expect(page.getByText('Last week 5, this week 5: that goes up and down by itself.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
