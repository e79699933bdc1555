import { chromium, type Page } from '@playwright/test';
import { startServer } from '../e2e/helpers/server.ts';
import { chromiumFlags, findChromium } from '../scripts/chromium.mjs';
import { type Figure, show } from './report.ts';

/** JavaScript that a browser really fetches for the first screen, as sent (Brotli), without the service worker's list. */
export async function firstScreen(): Promise<Figure[]> {
  const server = await startServer();
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });
  try {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    const sizes = await fetchedScripts(page, `${server.origin}/`);
    const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    return [
      {
        what: 'First-screen JavaScript, Brotli',
        measured: `${show(total)} kB in ${sizes.length} files`,
        goal: '≤ 60 kB',
        met: total <= 60,
      },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function fetchedScripts(page: Page, address: string): Promise<number[]> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const heading = page.getByRole('heading', { level: 1 });
  if (!(await heading.isVisible())) throw new Error('The first screen shows no heading: its size means nothing.');
  return Promise.all(sizes);
}
