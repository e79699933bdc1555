// npm run pictures: photographs the real app, with a journal made by the rules themselves, for the README.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { demoPerson } from '../e2e/helpers/demo.ts';
import { lived } from '../e2e/helpers/lived.ts';
import { seedJournal } from '../e2e/helpers/seed.ts';
import { startServer } from '../e2e/helpers/server.ts';
import { chromiumFlags, findChromium } from './chromium.mjs';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const today = '2026-11-22';
const largest = 120_000;

interface Picture {
  readonly name: string;
  readonly path: string;
  /** Days of use before the picture; 0 is somebody new. */
  readonly days: number;
  /** A made-up person of `packages/clinical/cases/demo` instead. */
  readonly demo?: 'leg' | 'month' | 'well';
  readonly dark?: boolean;
  readonly wide?: boolean;
  /** What is pressed before the picture is taken. */
  readonly before?: (page: Page) => Promise<void>;
}

const openWhy = async (page: Page) => {
  await page.getByRole('button', { name: 'Waarom?' }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** Past the search, to the drawings. */
const toTheList = async (page: Page) => {
  await page.locator('main ul').first().scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 620);
  await page.waitForTimeout(600);
};

/** Once the answers are there. */
const toAnswers = async (page: Page) => {
  await page.getByRole('article').first().waitFor();
};

/** The first exercise as it will be on paper. */
const toPaper = async (page: Page) => {
  await page.locator('article[id^="sheet-"]').first().scrollIntoViewIfNeeded();
  await page.locator('article[id^="sheet-"] svg').first().waitFor();
};

const pictures: readonly Picture[] = [
  { name: 'welcome', path: '/', days: 0 },
  { name: 'rugcheck', path: '/check', days: 0 },
  { name: 'alarm', path: '/alarm/', days: 0 },
  { name: 'result', path: '/result', days: 1 },
  { name: 'today', path: '/today', days: 37 },
  { name: 'session', path: '/session', days: 37, before: startSession },
  { name: 'check-in', path: '/check-in', days: 36 },
  { name: 'progress', path: '/progress', days: 58 },
  { name: 'why', path: '/today', days: 37, before: openWhy },
  { name: 'exercises', path: '/practice', days: 37, before: toTheList },
  { name: 'learn', path: '/learn', days: 37 },
  { name: 'ask', path: '/learn/ask?q=mag+ik+hardlopen+met+zenuwpijn', days: 37, before: toAnswers },
  { name: 'anatomy', path: '/learn/anatomy', days: 37 },
  { name: 'tools', path: '/tools', days: 0, demo: 'month' },
  { name: 'sleep', path: '/tools/sleep', days: 0, demo: 'month' },
  { name: 'fear', path: '/tools/fear', days: 0, demo: 'month' },
  { name: 'strength', path: '/tools/strength', days: 0, demo: 'month' },
  { name: 'review', path: '/tools/review', days: 0, demo: 'month' },
  { name: 'leg', path: '/tools/leg', days: 0, demo: 'leg' },
  { name: 'book', path: '/book', days: 37, before: toPaper },
  { name: 'today-dark', path: '/today', days: 37, dark: true },
  { name: 'today-wide', path: '/today', days: 37, wide: true },
];

const server = await startServer();
const executablePath = findChromium();
const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });
mkdirSync(folder, { recursive: true });
try {
  const only = process.argv.slice(2);
  for (const picture of pictures) if (only.length === 0 || only.includes(picture.name)) await take(browser, picture);
} finally {
  await browser.close();
  await server.stop();
}

async function take(on: Browser, { name, path, days, demo, dark, wide, before }: Picture) {
  const context = await on.newContext({
    baseURL: server.origin,
    viewport: wide ? { width: 1280, height: 800 } : { width: 390, height: 844 },
    deviceScaleFactor: wide ? 1 : 1.5,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const madeUp = demo && demoPerson(demo);
  await page.clock.setFixedTime(new Date(`${madeUp?.today ?? today}T09:30:00+01:00`));
  if (madeUp) await seedJournal(page, madeUp.events);
  else if (days > 0) await seedJournal(page, lived({ today, days }));
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await before?.(page);
  await page.waitForTimeout(400); // the sheet has risen, the figure stands
  const file = join(folder, `${name}.webp`);
  writeFileSync(file, await asWebp(page));
  const { size } = statSync(file);
  console.log(`${name}: ${Math.round(size / 1000)} kB`);
  if (size > largest) throw new Error(`${name} is larger than ${largest / 1000} kB`);
  await context.close();
}

/** Through the browser's own encoder, which Playwright does not offer. */
async function asWebp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** Past "iets nieuws?" and the two pain scores, to the first exercise in motion. */
async function startSession(page: Page) {
  const next = page.getByRole('button', { name: 'Verder' });
  await page.getByRole('radio', { name: 'Nee' }).check({ force: true });
  await next.click();
  await page.getByRole('radio', { name: /^3(,|$)/ }).check({ force: true });
  await next.click();
  await page.getByRole('radio', { name: /^3(,|$)/ }).check({ force: true });
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForTimeout(2500);
}
