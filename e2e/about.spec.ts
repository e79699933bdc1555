import { expect, test } from '@playwright/test';
import { signatures } from '@rugwijs/clinical';

test('About says who looked at the rules, and where they can be read', async ({ page }) => {
  await page.goto('/about');
  // Nobody has signed yet; the first signature changes both the sentence and this line.
  expect(signatures).toEqual([]);
  await expect(page.getByText('De regels zijn nog niet door een arts of fysiotherapeut nagekeken.')).toBeVisible();
  await expect(page.getByText('docs/rulebook')).toBeVisible();
});
