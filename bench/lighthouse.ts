import { chromium } from '@playwright/test';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { startServer } from '../e2e/helpers/server.ts';
import { chromiumFlags, findChromium } from '../scripts/chromium.mjs';
import { type Figure, median } from './report.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse for a phone, the middle of so many runs. A score counts only if the page shows its text and raised no error. */
export async function lighthouseFigures(runs = 3): Promise<Figure[]> {
  const server = await startServer();
  try {
    await mustShowText(`${server.origin}/`);
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) results.push(await oneRun(`${server.origin}/`));
    const scores = categories.map((id) => Math.round(median(results.map((r) => (r.categories[id]?.score ?? 0) * 100))));
    const number = (id: string) => median(results.map((r) => r.audits[id]?.numericValue ?? Number.NaN));
    const lcp = number('largest-contentful-paint') / 1000;
    return [
      {
        what: `Lighthouse mobile: performance / accessibility / best practices / SEO, middle of ${runs}`,
        measured: scores.join(' / '),
        goal: '100 each',
        met: scores.every((score) => score === 100),
      },
      { what: 'Largest contentful paint', measured: `${lcp.toFixed(2)} s`, goal: '≤ 1.5 s', met: lcp <= 1.5 },
      {
        what: 'Blocking time and layout shift',
        measured: `${Math.round(number('total-blocking-time'))} ms, ${number('cumulative-layout-shift').toFixed(3)}`,
        goal: '≤ 100 ms, ≤ 0.02',
        met: number('total-blocking-time') <= 100 && number('cumulative-layout-shift') <= 0.02,
      },
    ];
  } finally {
    await server.stop();
  }
}

async function oneRun(address: string): Promise<Result> {
  const chromePath = findChromium() ?? chromium.executablePath();
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...chromiumFlags] });
  try {
    const result = await lighthouse(address, { port: chrome.port, logLevel: 'error', onlyCategories: [...categories] });
    if (!result) throw new Error('Lighthouse gave no result');
    const { lhr } = result;
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    if (lhr.audits['errors-in-console']?.score === 0)
      throw new Error('The page logged an error: its score does not count.');
    return lhr;
  } finally {
    chrome.kill();
  }
}

async function mustShowText(address: string): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address, { waitUntil: 'networkidle' });
    const main = page.locator('main');
    await main.waitFor({ state: 'visible' });
    const text = (await main.textContent()) ?? '';
    if (errors.length > 0) throw new Error(`The page raised: ${errors.join('; ')}`);
    if (text.trim().length < 40) throw new Error('The page shows no text: its score does not count.');
  } finally {
    await browser.close();
  }
}
