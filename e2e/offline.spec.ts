import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { type ToolId, toolIds } from '@rugwijs/core';
import { freshProfile } from './helpers/browser.ts';
import { untilKept, wipeHttpCache } from './helpers/offline.ts';
import { keptEvents, keptOf } from './helpers/seed.ts';
import { startServer } from './helpers/server.ts';
import { answerScreen, doRugcheck } from './helpers/walk.ts';

const dist = process.env.RUGWIJS_DIST ?? fileURLToPath(new URL('../apps/web/dist', import.meta.url));

// A recorded trace keeps the old service worker busy, so that the new one could not take over while it runs.
test.use({ trace: 'off' });

const h1 = { level: 1 } as const;

/** The first page of each tool for who has told nothing yet. */
const toolHeadings = {
  calm: 'Adem en rust',
  sleep: 'Slapen',
  mood: 'Hoofd en stemming',
  fear: 'Weer durven, stap voor stap',
  breaks: 'Even bewegen',
  strength: 'Meet je kracht',
  helps: 'Wat helpt mij?',
  flare: 'Opvlamming',
  review: 'Je week',
  well: 'Goed blijven',
  work: 'Wat spreek je af?',
  leg: 'Pijn in je been',
  care: 'Iets anders gaat eerst',
  measures: 'Vragenlijsten',
} as const satisfies Readonly<Record<ToolId, string>>;

test('strictly offline: cache wiped, server stopped, browser reopened, and everything is there', async () => {
  const server = await startServer();
  const profile = await freshProfile();
  try {
    const first = await (await profile.open()).newPage();
    await first.goto(server.origin);
    await untilKept(first);
    await wipeHttpCache(first);
    await server.stop();

    const context = await profile.open();
    const page = await context.newPage();
    await wipeHttpCache(page);
    const reached = page.request.get(`${server.origin}/api/health`).then(
      () => true,
      () => false,
    );
    expect(await reached, 'the server must really be gone').toBe(false);
    for (const [path, heading] of [
      ['/', 'In twee minuten weet je wat je nu kunt doen.'],
      ['/alarm/', 'Twijfel je? Bel dan.'],
      ['/alarm/en/', 'In doubt? Call.'],
      ['/settings', 'Instellingen'],
      ['/about', 'Over Rugwijs'],
      ['/tools', 'Wat nog meer helpt'],
      ...toolIds.map((id) => [`/tools/${id}`, toolHeadings[id]] as const),
    ] as const) {
      await page.goto(`${server.origin}${path}`);
      await expect(page.getByRole('heading', h1)).toHaveText(heading);
    }
    for (const path of [
      '/plan',
      '/today',
      '/practice',
      '/progress',
      '/book',
      '/learn',
      '/letter',
      '/result',
      '/check-in',
      '/session',
    ]) {
      await page.goto(`${server.origin}${path}`);
      await expect(page.getByRole('heading', h1).first()).not.toHaveText(/^$|bladzijde is er niet|ging iets mis/);
    }
    await page.goto(`${server.origin}/tools/breaks?go`);
    await page.getByRole('button', { name: 'Gedaan' }).click();
    await expect.poll(() => keptOf(page, 'paused')).toHaveLength(1);
    await page.goto(`${server.origin}/check/`);
    await page.locator('#row-collapse').locator('xpath=..').getByRole('button', { name: 'Ja' }).click();
    await page.getByRole('button', { name: 'Zie wat je nu moet doen' }).click();
    await expect(page.getByRole('heading', h1)).toHaveText('Bel nu 112');
    await page.getByRole('button', { name: 'Waarom moet ik bellen?' }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'De regel' }).first()).toBeVisible();
    const kinds = (await keptEvents(page)).map(({ kind }) => kind).toSorted();
    expect(kinds).toEqual(['answered', 'paused', 'verdictGiven']);
  } finally {
    await profile.remove();
    await server.stop();
  }
});

test('a new version waits: nothing is said during a check, afterwards it is offered, and only a press loads it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rugwijs-dist-'));
  await cp(dist, folder, { recursive: true });
  const before = process.env.RUGWIJS_DIST;
  process.env.RUGWIJS_DIST = folder;
  const server = await startServer();
  const port = Number(new URL(server.origin).port);
  const profile = await freshProfile();
  let next = server;
  try {
    const page = await (await profile.open()).newPage();
    await page.goto(`${server.origin}/check/`);
    await untilKept(page);
    await answerScreen(page, {});
    await server.stop();
    for (const file of ['sw.js.br', 'sw.js.gz']) await rm(join(folder, file), { force: true });
    await appendFile(join(folder, 'sw.js'), '\n// the next version\n');
    await expect(async () => {
      next = await startServer(port); // perhaps another has it for a moment
    }).toPass({ timeout: 30_000 });
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await expect
      .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)), {
        timeout: 60_000, // the whole app is stored again
      })
      .toBe(true);
    await expect(page.getByText('Er is een nieuwe versie.')).toHaveCount(0);
    await expect(page.locator('#q-age')).toBeVisible();
    await page.locator('header').getByRole('link', { name: 'Alarm' }).click();
    await expect(page.getByText('Er is een nieuwe versie.')).toBeVisible();
    // The press lets the new worker take over, which loads the page anew: a mark on the old page is gone then.
    await page.evaluate(() => document.body.setAttribute('data-before-update', ''));
    await page.getByRole('button', { name: 'Nu laden' }).click();
    await expect(page.locator('body[data-before-update]')).toHaveCount(0, { timeout: 60_000 });
    await expect(async () => {
      const waits = await page.evaluate(async () =>
        Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
      );
      expect(waits).toBe(false);
    }).toPass({ timeout: 60_000 });
    await expect(page.getByText('Er is een nieuwe versie.')).toHaveCount(0);
    await expect(page.getByRole('heading', h1)).toHaveText('Twijfel je? Bel dan.');
  } finally {
    if (before === undefined) delete process.env.RUGWIJS_DIST;
    else process.env.RUGWIJS_DIST = before;
    await profile.remove();
    await next.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

test.describe('messages', () => {
  test.use({ serviceWorkers: 'allow' });
  test('a press on a message of the device brings the open app to its screen, without loading it anew', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['notifications']);
    await page.goto('/about');
    await untilKept(page);
    await page.evaluate(async () => {
      document.body.setAttribute('data-not-loaded-anew', '');
      const worker = await navigator.serviceWorker.ready;
      await worker.showNotification('Even oefenen', { data: { opens: '/settings' } });
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(async () => {
      const scope = globalThis as unknown as {
        registration: ServiceWorkerRegistration;
        NotificationEvent: new (type: string, init: { notification: unknown }) => Event;
      };
      let notification: unknown;
      while (!notification) [notification] = await scope.registration.getNotifications();
      dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }));
    });
    await expect(page.getByRole('heading', h1)).toHaveText('Instellingen');
    await expect(page.locator('body[data-not-loaded-anew]')).toBeAttached();
  });
});

test('two tabs: each writes, neither loses an event', async ({ context }) => {
  const one = await context.newPage();
  const two = await context.newPage();
  await two.goto('/settings');
  await one.bringToFront(); // a tab behind another paints once a second
  await doRugcheck(one);
  await two.bringToFront();
  await two.getByLabel('Je huisarts').fill('0101234567');
  await two.getByRole('button', { name: 'Bewaar de nummers' }).click();
  await expect(two.getByText('Bewaard.', { exact: true })).toBeVisible();
  await two.goto('/result');
  await expect(two.getByRole('heading', h1)).toHaveText('Geen alarmsignaal in je antwoorden.');
  expect((await keptEvents(one)).map((event) => event.kind).toSorted()).toEqual([
    'answered',
    'answered',
    'verdictGiven',
  ]);
  await one.bringToFront();
  await one.goto('/settings');
  await expect(one.getByLabel('Je huisarts')).toHaveValue('0101234567');
});

test.describe('storage that fails', () => {
  test('blocked: everything goes on in memory, every screen says so, the backup file holds it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        },
      });
    });
    await doRugcheck(page);
    await expect(page.getByRole('heading', h1)).toHaveText('Geen alarmsignaal in je antwoorden.');
    await expect(page.getByText('Je browser bewaart niets.', { exact: false })).toBeVisible();
    await page.getByRole('link', { name: 'Bewaar ze nu als bestand' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar een bestand' }).click();
    const file = await (await download).createReadStream();
    const text = (await file.toArray()).join('');
    expect(JSON.parse(text).events).toHaveLength(2);
  });

  test('full: what was there stays, the new answers live on in memory and can be saved', async ({ page }) => {
    await doRugcheck(page);
    await page.addInitScript(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await page.goto('/settings');
    await page.getByLabel('Je huisarts').fill('0101234567');
    await page.getByRole('button', { name: 'Bewaar de nummers' }).click();
    await expect(page.getByText('Er is geen ruimte meer op dit apparaat.', { exact: false })).toBeVisible();
    expect(await keptEvents(page)).toHaveLength(2);
    await expect(page.getByRole('link', { name: 'Bewaar ze nu als bestand' })).toBeVisible();
  });

  test('localStorage refused as well: the app still opens and checks', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/check/');
    await page.locator('#row-chest-pain').locator('xpath=..').getByRole('button', { name: 'Ja' }).click();
    await page.getByRole('button', { name: 'Zie wat je nu moet doen' }).click();
    await expect(page.getByRole('heading', h1)).toHaveText('Bel nu 112');
  });
});
