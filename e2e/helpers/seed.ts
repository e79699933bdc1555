/**
 * A journal on this browser before the app opens, instead of walking there through the screens: for every test that is not
 * about that walk. The journal comes from `new Life()` (../daily-life.ts: day by day, by hand) or `lived()` (./lived.ts: weeks).
 *
 *     await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') }); // only where the day matters
 *     await seedJournal(page, new Life().plan('2026-11-21').events);
 *     await page.goto('/today');
 */
import type { Page } from '@playwright/test';

/**
 * Puts a journal on this browser before the app opens, as if the person had lived it.
 * @param events As `makeEvent` gives them; written through the app's own store (`rugwijs`, `events`).
 */
export async function seedJournal(page: Page, events: readonly { readonly id: string }[]): Promise<void> {
  await page.goto('/api/health'); // same origin, without the app
  await page.evaluate(async (journal) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('rugwijs', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('events', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tx = db.transaction('events', 'readwrite');
    for (const event of journal) tx.objectStore('events').put(event);
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onerror = () => reject(tx.error);
    });
    db.close();
  }, events);
}

/**
 * What the app kept of one kind, oldest first. A screen may show what was told a moment before it is written:
 *
 *     await expect.poll(() => keptOf(page, 'calmed')).toMatchObject([{ stopped: true }]);
 */
export async function keptOf(page: Page, kind: string): Promise<unknown[]> {
  return (await keptEvents(page)).filter((event) => event.kind === kind).map(({ data }) => data);
}

/**
 * Everything the app kept on this browser, oldest first, for a test that an event was not lost. Open the app's origin first.
 * The store itself is ordered by id, which is chance.
 */
export async function keptEvents(page: Page): Promise<{ id: string; kind: string; at: string; data: unknown }[]> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('rugwijs', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('events', { keyPath: 'id' }); // whoever is first
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const request = db.transaction('events').objectStore('events').getAll();
    const all = await new Promise<{ id: string; kind: string; at: string; data: unknown }[]>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    return all.sort((a, b) => a.at.localeCompare(b.at));
  });
}
