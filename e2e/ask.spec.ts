import { expect, test } from '@playwright/test';
import { freshProfile } from './helpers/browser.ts';
import { untilKept, wipeHttpCache } from './helpers/offline.ts';
import { startServer } from './helpers/server.ts';
import { watch } from './helpers/watch.ts';

test('a question finds what is written, also with a slip; another subject gets an honest no', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('/learn/ask?q=mag+ik+hardlopn+met+zenuwpijn');
  await expect(page.getByRole('heading', { level: 2, name: 'Weer sporten: hoe begin ik?' })).toBeVisible();
  // Two subjects: the one that is no sport is answered as well, and its hard words can be tapped.
  const nerves = page.getByRole('article').filter({ hasText: 'Blijf bewegen met zenuwpijn' });
  await expect(nerves.getByRole('heading', { name: 'Zenuwpijn in je been' })).toBeVisible();
  await nerves.getByRole('button', { name: 'zenuwpijn' }).click();
  await expect(nerves.getByText('Pijn die van een geprikkelde zenuw komt.')).toBeVisible();
  await page.goto('/learn/ask?q=wat+is+artrose');
  await expect(page.getByRole('heading', { level: 2, name: 'artrose', exact: true })).toBeVisible();
  await page.goto('/learn/ask?q=ik+ben+te+zwaar');
  await expect(page.getByRole('heading', { level: 2, name: 'Gewicht, eten en je rug' })).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: '112' })).toHaveCount(0);
  await page.goto('/learn/ask?q=recept+voor+pannenkoeken');
  await expect(page.getByRole('status')).toContainText(/geen antwoord/i);
  expect(problems).toEqual([]);
});

test('it answers without a server, from what this device keeps', async () => {
  const server = await startServer();
  const profile = await freshProfile();
  try {
    const first = await (await profile.open()).newPage();
    await first.goto(server.origin);
    await untilKept(first);
    await wipeHttpCache(first);
    await server.stop();

    const page = await (await profile.open()).newPage();
    await wipeHttpCache(page);
    await page.goto(`${server.origin}/learn/ask?q=wat+is+die+48+uur+regel`);
    await expect(page.getByRole('heading', { level: 2, name: 'De regel van 48 uur' })).toBeVisible();
  } finally {
    await profile.remove();
    await server.stop();
  }
});
