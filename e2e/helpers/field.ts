import { expect, type Locator } from '@playwright/test';

/** A form is refused because of this field: it is marked, it says why also to who cannot see it, and it has come into sight. */
export async function expectRefused(field: Locator, why: RegExp) {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(why);
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
}
