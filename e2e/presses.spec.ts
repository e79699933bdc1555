import { expect, type Page, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { keptOf, seedJournal } from './helpers/seed.ts';

// A slow phone draws late. Whoever presses the next key at once must find the focus where it belongs already, so each of these
// looks in the same turn in which the page changes, before it is drawn: focus that moves only afterwards fails here always.

/** Presses the first button of that name; where the focus is, and whether Space is heard there, as soon as the page has changed. */
function pressAndLook(page: Page, name: string) {
  const button = page.getByRole('button', { name, exact: true }).first();
  return button.evaluate(
    (element) =>
      new Promise<{ heading: string | null | undefined; focused: string; inSheet: boolean; heard: boolean }>(
        (resolve) => {
          const title = () => document.querySelector('h1')?.textContent;
          const before = title();
          const watcher = new MutationObserver(async () => {
            if (title() === before && !document.querySelector('dialog h2, [aria-invalid="true"]')) return;
            await null; // as the form does: what is wrong is drawn first
            watcher.disconnect();
            const space = new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true });
            const heard = document.activeElement?.dispatchEvent(space) === false; // what is heard does not scroll the page
            resolve({
              heading: title(),
              focused: document.activeElement?.tagName ?? '',
              inSheet: Boolean(document.activeElement?.closest('dialog')),
              heard,
            });
          });
          watcher.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
          (element as HTMLElement).click();
        },
      ),
  );
}

async function open(page: Page, path: string) {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, new Life().plan('2026-11-21').events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('the next step has the focus on its heading as soon as it is there; the player listens to the space bar', async ({
  page,
}) => {
  await open(page, '/session');
  await page.getByRole('radio', { name: 'Nee' }).check({ force: true });
  const now = await pressAndLook(page, 'Verder');
  expect(now).toMatchObject({ heading: 'Hoeveel pijn heb je nu?', focused: 'H1', heard: false });
  const expected = await pressAndLook(page, 'Sla over');
  expect(expected).toMatchObject({ heading: 'Hoeveel pijn verwacht je bij het oefenen?', focused: 'H1', heard: false });
  expect(await pressAndLook(page, 'Sla over')).toMatchObject({ focused: 'H1', heard: true });
});

test('a sheet has the focus as soon as it is open', async ({ page }) => {
  await open(page, '/today');
  expect(await pressAndLook(page, 'Waarom?')).toMatchObject({ inSheet: true });
});

test('a refused form has the focus on what is wrong before another key is heard', async ({ page }) => {
  await open(page, '/tools/measures?enter=start-back');
  await page.getByLabel('Totaal').fill('4');
  await page.getByLabel(/Vijf vragen/).fill('5');
  await page.getByLabel('Op welke dag is het ingevuld?').fill('2026-11-20');
  expect(await pressAndLook(page, 'Bewaar de score')).toMatchObject({ focused: 'INPUT' });
  await expect(page.getByLabel(/Vijf vragen/)).toBeFocused();
});

test('who presses twice while it is being written, writes once', async ({ page }) => {
  await open(page, '/session');
  await page.getByRole('radio', { name: 'Nee' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).evaluate((button) => {
    for (let press = 0; press < 3; press += 1) (button as HTMLElement).click();
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoeveel pijn heb je nu?');
  const told = async () =>
    (await keptOf(page, 'answered')).filter((data) => JSON.stringify(data).includes('anything-new'));
  await expect.poll(told).toHaveLength(1);
});
