import { expect, test } from '@playwright/test';
import { untilKept } from './helpers/offline.ts';
import { untilRuns } from './helpers/walk.ts';
import { watch } from './helpers/watch.ts';

const h1 = { level: 1 } as const;

test('one action, the alarm signs and the other language; English stays after a reload', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('/');
  await untilRuns(page);
  await expect(page.getByRole('heading', h1)).toHaveText('In twee minuten weet je wat je nu kunt doen.');
  await expect(page.locator('main .act')).toHaveCount(1);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', h1)).toHaveText('In two minutes you know what you can do now.');
  await page.reload();
  await expect(page.getByRole('heading', h1)).toHaveText('In two minutes you know what you can do now.');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('link', { name: 'Alarm signs' }).click();
  await expect(page.getByRole('heading', h1)).toHaveText('In doubt? Call.');
  expect(problems).toEqual([]);
});

test.describe('with the worker that keeps the app', () => {
  test.use({ serviceWorkers: 'allow' });

  test('no screen asks a third party or breaks the policy', async ({ page }) => {
    const problems = await watch(page);
    await page.goto('/');
    await untilKept(page);
    for (const path of [
      '/check/',
      '/result',
      '/letter',
      '/plan',
      '/today',
      '/practice',
      '/progress',
      '/book',
      '/learn',
      '/alarm/',
      '/settings',
      '/about',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', h1).first()).not.toHaveText('');
    }
    expect(problems).toEqual([]);
  });
});

test('the figure walks, and stands still for who asked for less motion', async ({ browser, baseURL }) => {
  test.slow(); // eleven real seconds of watching
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const context = await browser.newContext({ baseURL: baseURL ?? '', reducedMotion });
    const page = await context.newPage();
    await page.goto('/');
    const picture = page.getByRole('img', { name: /Iemand loopt/ });
    await expect(picture).toBeVisible();
    const shape = () => picture.locator('path').nth(8).getAttribute('d');
    const still = await shape();
    if (reducedMotion === 'no-preference')
      await expect.poll(shape, { intervals: [100], timeout: 20_000 }).not.toBe(still);
    else {
      // The body arrives after six quiet seconds. Whoever walked all the while would end as it began: looked at each second.
      for (let second = 0; second < 11; second += 1) {
        await page.waitForTimeout(1_000);
        expect(await shape()).toBe(still);
      }
    }
    await context.close();
  }
});

for (const [name, width, text] of [
  ['320 wide', 320, 'normal'],
  ['390 wide with the largest text', 390, 'largest'],
] as const) {
  test(`nothing slides sideways: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(
      (textSize) => localStorage.setItem('rugwijs.settings', JSON.stringify({ textSize })),
      text,
    );
    for (const path of ['/', '/check/', '/alarm/', '/settings', '/about', '/result', '/learn']) {
      await page.goto(path);
      await expect(page.getByRole('heading', h1).first()).not.toHaveText('');
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBeLessThanOrEqual(0);
    }
  });
}

test('text at 200 %: the action is in reach and nothing slides sideways', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', '225%'));
  });
  for (const path of ['/', '/check/', '/alarm/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', h1)).not.toHaveText('');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, path).toBeLessThanOrEqual(0);
  }
});
