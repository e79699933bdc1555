import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ between light and dark: only colours do. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe objects to on the page as it now stands (WCAG 2.2 AA and best practice), one readable line a node.
 * Wait for the screen's heading first: axe praises empty pages.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  return findings(new AxeBuilder({ page }).withTags(TAGS));
}

/** The same in light, and the colours once more in dark: structure and names are the same there, and looking costs seconds. */
export async function axeFindingsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findings(new AxeBuilder({ page }).withRules(COLOUR_RULES));
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}

async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations, passes } = await axe.analyze();
  if (passes.length === 0) return ['axe looked at nothing'];
  return violations.flatMap((found) =>
    found.nodes.map((node) => `${found.id}: ${found.help} · ${node.target.join(' ')}`),
  );
}
