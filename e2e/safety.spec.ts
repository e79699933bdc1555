import { expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { seedJournal } from './helpers/seed.ts';
import { doRugcheck } from './helpers/walk.ts';

const h1 = { level: 1 } as const;

test('not wanting to live, and not safe at home: 113 and Veilig Thuis are calls, above the call to the doctor', async ({
  page,
}) => {
  await doRugcheck(page, { yes: ['self-harm', 'violence'], answers: { 'self-harm-now': 'no' } });
  await expect(page.getByRole('heading', h1)).toHaveText('Bel vandaag de huisarts');
  const line = page.getByRole('link', { name: 'bel 113' });
  await expect(line).toHaveAttribute('href', 'tel:113');
  await expect(page.getByRole('link', { name: 'bel 0800-2000' })).toHaveAttribute('href', 'tel:08002000');
  const doctor = page.getByText(/^Bel je huisarts[.:]/);
  await expect(doctor).toBeVisible();
  const [first, second] = [await line.elementHandle(), await doctor.elementHandle()];
  const follows = await page.evaluate(
    ([a, b]) => Boolean(a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING),
    [first, second] as const,
  );
  expect(follows).toBe(true);
});

test('while a verdict stands: no plan, no session, and the library says that exercising waits', async ({ page }) => {
  await openCalmAfterAlarm(page);
  await page.goto('/plan');
  await expect(page.getByRole('heading', h1)).toHaveText('Nu nog geen plan.');
  await page.goto('/session');
  await expect(page.getByRole('heading', h1)).toHaveText('Oefenen wacht nog.');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
  await page.goto('/practice?exercise=bridge');
  await expect(page.getByText('Oefenen wacht nog. Kijk op Vandaag.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zet in mijn plan' })).toHaveCount(0);
});

test('calm answers after a call that nobody came back on: result and letter still say to call, and never to begin', async ({
  page,
}) => {
  await openCalmAfterAlarm(page);
  await page.goto('/result');
  await expect(page.getByRole('heading', h1)).toHaveText('Bel nu de huisarts of huisartsenpost');
  await expect(page.getByText('Eerder was het advies: Bel nu', { exact: false })).toBeVisible();
  await expect(page.getByText(/Begin vandaag met je plan|Je kunt nu zelf beginnen/)).toHaveCount(0);
  await expect(page.getByText('Rijd niet zelf.')).toBeVisible();
  await page.goto('/letter');
  await expect(
    page.locator('article').getByText('Bel nu de huisarts of huisartsenpost', { exact: true }),
  ).toBeVisible();
  await expect(page.locator('article')).not.toContainText('Aan de slag');
});

/** A saddle sign was told and nobody came back on it; half an hour later the same person says that it is not there. */
async function openCalmAfterAlarm(page: Page) {
  const life = new Life()
    .plan('2026-11-20')
    .check('anything-new', { 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' }, '2026-11-22T09:00:00')
    .check('gap', { 'saddle-feeling': 'no' }, '2026-11-22T09:30:00');
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, life.events);
}

test('what was told in confidence is on the letter only when the person puts it there; an older result says of which day', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  const life = new Life().check('intake', { ...ordinary, violence: 'yes' }, '2026-11-20T09:00:00');
  await seedJournal(page, life.events);
  await page.goto('/letter');
  const letter = page.locator('article');
  await expect(letter).toBeVisible();
  await expect(letter).not.toContainText(/Veilig Thuis|pijn doet|thuis niet veilig/i);
  await page.getByRole('checkbox', { name: /over thuis/ }).check();
  await expect(letter).toContainText(/thuis/i);
  await page.goto('/result');
  await expect(page.getByText('Op je antwoorden van 20 november')).toBeVisible();
});
