import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe objects to on the page as it now stands (WCAG 2.2 AA and best practice), one readable line a node.
 * Wait for the screen's heading first: axe praises empty pages.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  if (passes.length === 0) return ['axe looked at nothing'];
  return violations.flatMap((found) =>
    found.nodes.map((node) => `${found.id}: ${found.help} · ${node.target.join(' ')}`),
  );
}
