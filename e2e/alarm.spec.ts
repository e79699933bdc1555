import { expect, test } from '@playwright/test';
import { axeFindingsInBothThemes } from './helpers/axe.ts';
import { untilRuns } from './helpers/walk.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, title, call] of [
    ['/alarm/', 'Twijfel je? Bel dan.', 'Bel 112'],
    ['/alarm/en/', 'In doubt? Call.', 'Call 112'],
  ] as const) {
    test(`the alarm card at ${path} is whole`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);
      expect(await page.getByRole('listitem').count()).toBeGreaterThan(12);
      await expect(page.getByRole('button', { name: /Lees voor|Read aloud/ })).toHaveCount(0); // it needs JavaScript
      await expect(page.getByRole('link', { name: call })).toHaveAttribute('href', 'tel:112');
      await expect(page.getByRole('link', { name: call })).toHaveCSS('background-color', 'rgb(181, 53, 29)');
    });
  }

  test('the first alarm list reads as plain text, with the number to call', async ({ page }) => {
    await page.goto('/check/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nu meteen: is een of meer van deze dingen waar?');
    await expect(page.getByRole('listitem')).toHaveCount(9);
    await expect(page.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');
    await page.getByRole('link', { name: 'Naar de alarmkaart' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Twijfel je? Bel dan.');
  });

  test('the first screen leads to both', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('In twee minuten weet je wat je nu kunt doen.');
    await page.getByRole('link', { name: 'Start de Rugcheck' }).click();
    await expect(page.getByRole('listitem')).toHaveCount(9);
  });
});

for (const path of [
  '/',
  '/check/',
  '/result',
  '/letter',
  '/plan',
  '/today',
  '/session',
  '/check-in',
  '/practice',
  '/progress',
  '/book',
  '/learn',
  '/learn/bending',
  '/settings',
  '/about',
  '/no-such-page',
]) {
  test(`one tap to the alarm card from ${path}, and back to where one was`, async ({ page }) => {
    await page.goto(path);
    await untilRuns(page);
    const link = page.locator('header').getByRole('link', { name: 'Alarm' });
    await expect(link).toBeInViewport();
    const here = page.url();
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Twijfel je? Bel dan.');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('link', { name: 'Terug' }).click();
    await expect(page).toHaveURL(here);
  });
}

test('own numbers become call buttons', async ({ page }) => {
  await page.goto('/settings');
  await page.getByLabel('Je huisarts').fill('010 123 45 67');
  await page.getByRole('button', { name: 'Bewaar de nummers' }).click();
  await expect(page.getByText('Bewaard.', { exact: true })).toBeVisible();
  await page.goto('/alarm/');
  await expect(page.getByRole('link', { name: /Bel mijn huisarts/ })).toHaveAttribute('href', 'tel:0101234567');
});

for (const path of ['/alarm/', '/alarm/en/']) {
  test(`axe finds nothing at ${path}, light and dark`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(path === '/alarm/' ? 'nl' : 'en');
  });
}
