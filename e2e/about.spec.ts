import { expect, test } from '@playwright/test';
import { signatures } from '@rugwijs/clinical';

test('About says who looked at the rules, and where they can be read', async ({ page }) => {
  await page.goto('/about');
  // Nobody has signed yet; the first signature changes both the sentence and this line.
  expect(signatures).toEqual([]);
  await expect(page.getByText('De regels zijn nog niet door een arts of fysiotherapeut nagekeken.')).toBeVisible();
  await expect(page.getByText('docs/rulebook')).toBeVisible();

  for (const [day, said] of [
    ['2026-12-01', 'Uiterlijk op 23 mei 2027 kijken we ze opnieuw na.'],
    ['2027-06-01', 'Deze regels moesten op 23 mei 2027 opnieuw nagekeken zijn.'],
    ['2028-01-01', 'Deze regels zijn verlopen op 23 november 2027. Werk de app bij'],
  ] as const) {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.reload();
    await expect(page.getByText(said)).toBeVisible();
  }
});
