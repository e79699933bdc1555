import { expect, type Page, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { axeFindings } from './helpers/axe.ts';
import { seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

async function open(page: Page, life = new Life().plan('2026-11-21')) {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, life.events);
  await page.goto('/book');
}

const sheets = (page: Page) => page.locator('article[id^="sheet-"]');

test('my booklet: the plan on paper, the rule on a page, the alarm signs at the back, and whatever I choose', async ({
  page,
}) => {
  const problems = await watch(page);
  const life = new Life().plan('2026-11-21');
  await open(page, life);
  await expect(sheets(page)).toHaveCount(life.exercises.length);
  await expect(page.getByRole('heading', { level: 2, name: 'De 48-uursregel' })).toBeVisible();
  await expect(page.locator('article').last()).toContainText('Bel 112');
  await page.getByRole('radio', { name: 'Ik kies zelf' }).check({ force: true });
  await expect(page.getByText('Kies minstens één oefening.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Bruggetje', exact: true }).check();
  await expect(sheets(page)).toHaveCount(1);
  await expect(sheets(page).first()).toContainText('Liever niet bij');
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('on paper: every drawing is there, nothing of the screen, the alarm signs on a page of their own', async ({
  page,
}) => {
  test.slow(); // some two hundred drawings
  await open(page);
  await page.getByRole('radio', { name: 'Alle oefeningen' }).check({ force: true });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const exercises = await sheets(page).count();
    expect(exercises).toBeGreaterThan(20);
    expect(await sheets(page).locator('svg').count()).toBe(2 * exercises);
  }).toPass();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: /Print/ })).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(10);
  expect(pdf).toContain('/StructTreeRoot');
});

test('while a verdict stands there are no exercises on paper either', async ({ page }) => {
  await open(
    page,
    new Life().plan('2026-11-20').check('anything-new', { 'saddle-feeling': 'unknown' }, '2026-11-21T09:00:00'),
  );
  await expect(sheets(page)).toHaveCount(0);
  await expect(page.getByText('Oefenen wacht nog.')).toBeVisible();
  await expect(page.locator('article').last()).toContainText('Bel 112');
});

test('the whole book can be fetched as one pdf, in the language of the app', async ({ page }) => {
  await open(page);
  const link = page.getByRole('link', { name: /hele boek als pdf/ });
  await expect(link).toHaveAttribute('download', /.*/);
  const pdf = await page.request.get((await link.getAttribute('href')) ?? '');
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const bytes = await pdf.body();
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.length).toBeLessThan(3_000_000);
});
