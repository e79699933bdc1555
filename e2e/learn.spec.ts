import { expect, test } from '@playwright/test';
import { axeFindings } from './helpers/axe.ts';
import { keptEvents } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

test('a claim is judged, its lesson read, and the source shown', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('/learn');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('“');
  await page.getByRole('radio', { name: 'Klopt niet', exact: true }).check();
  await expect(page.getByText(/^Het klopt( niet)?\./)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Waar komt dit vandaan?' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(/20\d\d/);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Waar komt dit vandaan?' })).toBeFocused();

  await page.getByRole('link', { name: 'Beter slapen met rugpijn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beter slapen met rugpijn' })).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gelezen' }).click();
  await expect(page.getByRole('link', { name: /Beter slapen met rugpijn.*gelezen/s })).toBeVisible();
  const read = (await keptEvents(page)).filter(({ kind }) => kind === 'lessonRead');
  expect(read.map(({ data }) => data)).toEqual([{ lesson: 'sleep' }]);
  expect(problems).toEqual([]);
});

test('a lesson that does not exist says so', async ({ page }) => {
  await page.goto('/learn/no-such-lesson');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze bladzijde is er niet');
});
