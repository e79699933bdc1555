import { expect, test } from '@playwright/test';
import { freshProfile } from './helpers/browser.ts';
import { untilKept, wipeHttpCache } from './helpers/offline.ts';
import { startServer } from './helpers/server.ts';
import { watch } from './helpers/watch.ts';

test('a question finds what is written, also with a slip; another subject gets an honest no', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('/learn/ask?q=mag+ik+hardlopn+met+zenuwpijn');
  await expect(page.getByRole('heading', { level: 2, name: 'Weer sporten: hoe begin ik?' })).toBeVisible();
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
