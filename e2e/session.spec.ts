import { expect, type Page, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { axeFindings } from './helpers/axe.ts';
import { keptEvents, keptOf, seedJournal } from './helpers/seed.ts';
import { saidBy, withVoice } from './helpers/voice.ts';
import { watch } from './helpers/watch.ts';

const start = new Date('2026-11-22T10:00:00+01:00');

/** Somebody on the first day of a plan; the clock stands at ten in the morning. */
async function open(page: Page, path = '/session', life = new Life().plan('2026-11-21')) {
  await page.clock.install({ time: start });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Up to the first exercise, with pain 3 before and 4 expected. */
async function toPlayer(page: Page) {
  await page.getByRole('radio', { name: 'Nee' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await score(page, 3);
  await page.getByRole('button', { name: 'Verder' }).click();
  await score(page, 4);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
}

async function score(page: Page, value: number) {
  await page.getByRole('radio', { name: new RegExp(`^${value},`) }).check({ force: true });
}

test('a whole session: counted, spoken, and written down with what was expected and what it became', async ({
  page,
}) => {
  test.slow();
  const problems = await watch(page);
  await withVoice(page);
  await open(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Iets nieuws?' })).toBeVisible();
  await toPlayer(page);
  const exercises = new Life().plan('2026-11-21').exercises.length;
  for (let i = 0; i < exercises; i += 1) {
    await expect(page.getByRole('img', { name: `Oefening ${i + 1} van ${exercises}` })).toBeVisible();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    // The first is played to its end, the others are left early.
    await page.clock.runFor(i === 0 ? 45_000 : 4_500);
    if (i > 0) await page.getByRole('button', { name: 'Klaar met deze' }).click();
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoeveel pijn had je tijdens het oefenen?');
  await score(page, 2);
  await page.getByRole('button', { name: 'Verder' }).click();
  await score(page, 3);
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('radio', { name: 'Goed te doen' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klaar.');
  await expect(page.getByText('Je verwachtte 4, het werd 2. Minder dan je dacht.')).toBeVisible();
  await expect(page.getByText('Morgen vragen we hoe je rug is.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await expect.poll(() => keptOf(page, 'sessionDone')).toHaveLength(1);
  const [done] = (await keptOf(page, 'sessionDone')) as [
    { exercises: { completed: boolean; during: number; effort: number }[] },
  ];
  expect(done).toMatchObject({ day: '2026-11-22', painBefore: 3, expectedPain: 4, painAfter: 3, stopped: false });
  expect(done.exercises).toHaveLength(exercises);
  expect(done.exercises.every((one) => one.during === 2 && one.effort === 4)).toBe(true);
  expect(done.exercises.map((one) => one.completed)).toEqual([true, ...Array(exercises - 1).fill(false)]);
  const said = await saidBy(page);
  expect(said.slice(0, 5).join(' ')).toContain('3');
  expect(said).toContain('Nog één.');
  expect(said.at(-1)).toBe('Klaar.');
  expect(problems).toEqual([]);
});

test('the figure moves, and with reduced motion shows stills', async ({ page }) => {
  await open(page);
  await toPlayer(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.clock.runFor(3_200);
  const still = await drawn(page);
  await expect // It rests until the browser says that it is in view, which takes real time.
    .poll(async () => page.clock.runFor(50).then(() => drawn(page)))
    .not.toBe(still);
  const seen = new Set<string>();
  // A movement rests at both ends; twenty looks in five seconds are more than one rest, wherever the first one falls.
  for (let i = 0; i < 20; i += 1) {
    await page.clock.runFor(250);
    seen.add(await drawn(page));
  }
  expect(seen.size).toBeGreaterThan(6);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const stills = new Set<string>();
  for (let i = 0; i < 30; i += 1) {
    await page.clock.runFor(150);
    stills.add(await drawn(page));
  }
  expect(stills.size).toBeGreaterThan(1);
  expect(stills.size).toBeLessThanOrEqual(4);
});

async function drawn(page: Page): Promise<string> {
  return page
    .locator('.stage .figure path')
    .nth(5)
    .evaluate((path) => path.getAttribute('d') ?? '');
}

test('a reload in the middle goes on where it was', async ({ page }) => {
  await open(page);
  await toPlayer(page);
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.clock.runFor(3_100 + 6_000);
  await page.getByRole('button', { name: 'Pauze' }).click(); // a count that runs on is not the same one later
  const before = await page.locator('.count b').textContent();
  await page.reload();
  await expect(page.getByRole('img', { name: /Oefening 2 van/ })).toBeVisible();
  await expect(page.locator('.count b')).toHaveText(before ?? '');
});

test('stopping halfway is recorded with what was done, and Vandaag goes on from there', async ({ page }) => {
  await open(page);
  await toPlayer(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.clock.runFor(10_000);
  await page.getByRole('button', { name: 'Sluiten' }).first().click();
  await page.getByRole('button', { name: 'Ja, stop' }).click();
  await expect(page).toHaveURL(/\/today/);
  const record = (await keptEvents(page)).find((event) => event.kind === 'sessionDone')?.data as
    | { exercises: { exercise: string; completed: boolean }[] }
    | undefined;
  expect(record?.exercises.map((one) => one.completed)).toEqual([false]);
});

test('"te zwaar" lowers at once and says so', async ({ page }) => {
  await open(page);
  await toPlayer(page);
  await page.getByRole('button', { name: 'Te zwaar' }).click();
  await expect(page.getByText(/Goed\. We doen \d/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeFocused();
});

test('pain that goes down the leg stops the session and opens the questions; the exercises stay closed', async ({
  page,
}) => {
  await open(page);
  await toPlayer(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.clock.runFor(6_000);
  await page.getByRole('button', { name: 'Het doet pijn' }).click();
  await score(page, 6);
  await page.getByRole('button', { name: 'Verder' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Wat nu?' }).click();
  await expect(page.getByText('Kies bij elke vraag een antwoord.')).toBeVisible();
  await page
    .getByRole('group', { name: /Zakt de pijn/ })
    .getByRole('radio', { name: 'Ja' })
    .check({ force: true });
  await page
    .getByRole('group', { name: /zwakker of dover/ })
    .getByRole('radio', { name: 'Nee' })
    .check({ force: true });
  await page.getByRole('checkbox', { name: 'Onder mijn knie' }).check({ force: true });
  await page.getByRole('button', { name: 'Wat nu?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop met deze oefening.');
  await page.getByRole('button', { name: 'Bekijk de vragen' }).click();
  await expect(page).toHaveURL(/\/check\?kind=new-leg-sign/);
  const record = (await keptEvents(page)).find((event) => event.kind === 'sessionDone')?.data as {
    stopped: boolean;
    exercises: { legSpread: boolean; where: string[] }[];
  };
  expect(record.stopped).toBe(true);
  expect(record.exercises[0]).toMatchObject({ legSpread: true, where: ['lower-leg'] });
  await page.goto('/session');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eerst even opnieuw kijken.');
});

test('pain of 8 stops the exercise and asks the alarm questions, with the reason', async ({ page }) => {
  await open(page);
  await toPlayer(page);
  await hurts(page, 8);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop met deze oefening.');
  await page.getByRole('button', { name: 'Waarom?' }).click();
  await expect(page.getByRole('dialog')).toContainText('De regel');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bekijk de vragen' }).click();
  await expect(page).toHaveURL(/\/check\?kind=pain-jump/);
});

test('pain of 4 may stay, slowly', async ({ page }) => {
  await open(page);
  await toPlayer(page);
  await hurts(page, 4);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit mag, als het straks weer zakt.');
  await page.getByRole('button', { name: 'Ga langzaam verder' }).click();
  await expect(page.getByRole('button', { name: 'Gewoon tempo' })).toBeVisible();
});

async function hurts(page: Page, value: number) {
  await page.getByRole('button', { name: 'Het doet pijn' }).click();
  await score(page, value);
  await page.getByRole('button', { name: 'Verder' }).click();
  for (const group of [/Zakt de pijn/, /zwakker of dover/]) {
    await page.getByRole('group', { name: group }).getByRole('radio', { name: 'Nee' }).check({ force: true });
  }
  await page.getByRole('button', { name: 'Wat nu?' }).click();
}

test('"weet ik niet" to "iets nieuws?" closes the session until the questions are answered', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Weet ik niet' }).check({ force: true });
  await page.getByRole('button', { name: 'Bekijk de vragen' }).click();
  await expect(page).toHaveURL(/\/check\?kind=anything-new/);
  await page.goto('/session');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eerst even opnieuw kijken.');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
});

test('another exercise: equivalents only, and the swap is remembered', async ({ page }) => {
  await open(page);
  await toPlayer(page);
  await page.getByRole('button', { name: 'Andere oefening' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Deze doen ongeveer hetzelfde voor je.');
  const name = await dialog.getByRole('heading', { level: 3 }).first().textContent();
  await dialog.getByRole('button', { name: /^Kies/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
  await expect.poll(() => keptOf(page, 'exerciseSwapped')).toHaveLength(1);
});

test('by keyboard alone: space starts and pauses, arrows go on and begin again', async ({ page }) => {
  await open(page);
  // No default answer: Tab reaches the group, Space chooses.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iets nieuws?');
  for (
    let i = 0;
    i < 8 && !(await page.getByRole('radio', { name: 'Nee' }).evaluate((radio) => radio === document.activeElement));
    i += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoeveel pijn heb je nu?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  for (const heading of ['Hoeveel pijn heb je nu?', 'Hoeveel pijn verwacht je bij het oefenen?']) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('button', { name: 'Sla over' }).press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Space');
  await page.clock.runFor(3_500);
  await expect(page.getByRole('button', { name: 'Pauze' })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Verder' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('img', { name: /Oefening 2 van/ })).toBeVisible();
});

test('every state of the player is accessible', async ({ page }) => {
  await open(page);
  expect(await axeFindings(page)).toEqual([]);
  await toPlayer(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Uitleg' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Uitleg' })).toBeFocused();
  await page.getByRole('button', { name: 'Het doet pijn' }).click();
  expect(await axeFindings(page)).toEqual([]);
});

test('a session left open yesterday is recorded as far as it went', async ({ page }) => {
  await open(page);
  await toPlayer(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.clock.runFor(20_000);
  await page.clock.setSystemTime(new Date('2026-11-23T10:00:00+01:00'));
  await page.goto('/today');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(async () => (await keptEvents(page)).filter((event) => event.kind === 'sessionDone').length)
    .toBe(1);
});

test('across the room: large, with what comes next, and the keys of a remote', async ({ page }) => {
  await open(page);
  await toPlayer(page);
  const name = async () => page.getByRole('heading', { level: 1 }).textContent();
  const first = await name();
  const next = page.locator('p', { hasText: /^Hierna:/ });
  await expect(next).toBeVisible();
  const number = page.locator('.count b');
  const size = () => number.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const ordinary = await size();
  await page.getByRole('button', { name: 'Groot scherm' }).click();
  await expect(page.getByRole('button', { name: 'Gewoon scherm' })).toBeVisible();
  await expect.poll(size).toBeGreaterThan(ordinary * 1.2);
  expect(await axeFindings(page)).toEqual([]);
  const said = (await next.textContent()) ?? '';
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first ?? '');
  expect(said).toContain((await name()) ?? '?');
  await page.getByRole('button', { name: 'Gewoon scherm' }).click();
  await expect.poll(size).toBe(ordinary);
});
