/**
 * Is this screen accessible? For every screen, and every state of it that looks different:
 *
 *     expect(await axeFindingsInBothThemes(page)).toEqual([]);
 *
 * once, as soon as its heading is there (axe praises empty pages). That is all rules in light and the colours once more in dark.
 * A second state of a screen, or the same screen in the other language, needs `axeFindings(page)` only: its colours are the same.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ between light and dark: only colours do. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe objects to on the page as it now stands (WCAG 2.2 AA and best practice), one readable line a node. */
export async function axeFindings(page: Page): Promise<string[]> {
  return findings(page, { type: 'tag', values: TAGS });
}

/** The same in light, and the colours once more in dark: structure and names are the same there, and looking costs seconds. */
export async function axeFindingsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFindings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findings(page, { type: 'rule', values: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}

async function findings(page: Page, runOnly: { type: 'tag' | 'rule'; values: string[] }): Promise<string[]> {
  await standStill(page);
  const isLoaded = await page.evaluate(() => 'axe' in globalThis);
  const { violations, passes } = await new AxeBuilder({ page, ...(isLoaded ? { axeSource: 'void 0' } : {}) })
    // Of what is well, one node a rule is told instead of all: sending them takes longer than looking.
    .options({ runOnly, resultTypes: ['violations'] })
    // In the page itself: the other way opens a second page, which only frames of another origin need. The app has none.
    .setLegacyMode()
    .analyze();
  await page.evaluate(() => void document.adoptedStyleSheets.pop());
  if (passes.length === 0) return ['axe looked at nothing'];
  return violations.flatMap((found) =>
    found.nodes.map((node) => `${found.id}: ${found.help} · ${node.target.join(' ')}`),
  );
}

/** A colour half way to another one is nobody's colour: what moves has arrived, and what begins to move is there at once. */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after, ::backdrop { transition: none !important; animation: none !important }');
    document.adoptedStyleSheets.push(still);
    for (const running of document.getAnimations()) {
      if (running.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) running.finish();
    }
  });
}
