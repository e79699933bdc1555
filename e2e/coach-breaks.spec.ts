import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

// A Monday.
const today = '2026-11-23';

async function open(page: Page, { path = '/tools/breaks', at = '10:00', life = new Life().plan('2026-11-23') } = {}) {
  await page.emulateMedia({ reducedMotion: 'reduce' }); // colours that still change have no contrast yet
  await page.clock.install({ time: new Date(`${today}T${at}:00+01:00`) });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const alarm = (page: Page) => page.getByRole('main').getByRole('alert');

/** Looking takes time too: ten o'clock again, right before something is reckoned from now. */
const itIsTen = (page: Page) => page.clock.setSystemTime(new Date(`${today}T10:00:00+01:00`));

async function switchOn(page: Page) {
  await page.getByRole('link', { name: 'Stel de seintjes in' }).click();
  await itIsTen(page);
  await page.getByRole('button', { name: 'Zet aan' }).click();
  await expect(heading(page)).toHaveText('Even bewegen');
}

/** Signals as somebody set them before; the first break is due at half past nine. */
async function signalsAreOn(page: Page) {
  const kept = { on: true, every: 30, days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', last: 0 };
  await page.addInitScript((text) => localStorage.setItem('rugwijs.breaks', text), JSON.stringify(kept));
}

/** Messages of the device, caught: their titles, and a press on the last one. */
async function catchMessages(page: Page, context: BrowserContext) {
  await context.grantPermissions(['notifications']);
  await page.addInitScript(() => {
    class Caught {
      static permission = 'granted';
      static shown: Caught[] = [];
      static requestPermission = async () => 'granted';
      onclick?: () => void;
      title: string;
      constructor(title: string) {
        this.title = title;
        Caught.shown.push(this);
      }
      close() {}
    }
    globalThis.Notification = Caught as never;
  });
  type Shown = { shown: { title: string; onclick(): void }[] };
  return {
    titles: () => page.evaluate(() => (Notification as unknown as Shown).shown.map(({ title }) => title)),
    press: () => page.evaluate(() => (Notification as unknown as Shown).shown.at(-1)?.onclick()),
  };
}

/** What the device remembers of what it told. */
const told = (page: Page) =>
  page.evaluate<{ at?: number }>(() => JSON.parse(localStorage.getItem('rugwijs.reminded') ?? '{}'));

/** Gives what puts the app out of sight, as in a pocket or behind another window; it stays so at a new start. */
async function outOfSight(page: Page) {
  await page.addInitScript(() =>
    Object.defineProperty(document, 'visibilityState', {
      get: () => localStorage.getItem('in-test.sight') ?? 'visible',
    }),
  );
  return () => page.evaluate(() => localStorage.setItem('in-test.sight', 'hidden'));
}

test('a minute of one movement, then another; counted per day', async ({ page }) => {
  const problems = await watch(page);
  await open(page);
  await expect(page.getByText('Het bewijs is zwak.', { exact: false })).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: 'Beweeg een minuut' }).click();
  await expect(heading(page)).toHaveText('Ga eens anders zitten');
  await expect(page.getByRole('timer')).toHaveText(/^(60|[345]\d)$/); // it runs already while the page is looked at
  expect(await axeFindings(page)).toEqual([]);
  await page.clock.runFor(61_000);
  await expect(page.getByText('Klaar. Ga verder met je dag.')).toBeVisible();
  await page.getByRole('button', { name: 'Een andere' }).press('Enter');
  await expect(heading(page)).toHaveText('Loop een minuut');
  await page.getByRole('button', { name: 'Gedaan' }).press('Enter');
  await expect(page.getByText('Vandaag 1 keer.', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Beweeg een minuut' }).click();
  await expect(heading(page)).toHaveText('Ga eens anders zitten');
  expect((await keptEvents(page)).find(({ kind }) => kind === 'paused')?.data).toEqual({
    day: today,
    movement: 'short-walk',
  });
  expect(problems).toEqual([]);
});

test('hours: wrong ones are told; then the next break, a meeting, and a signal on any screen', async ({ page }) => {
  const problems = await watch(page);
  await open(page);
  await page.getByRole('link', { name: 'Stel de seintjes in' }).click();
  await expect(heading(page)).toHaveText('Wanneer een seintje?');
  await expect(page.getByText('Er is geen server die je toestel wekt.', { exact: false })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Anders').check({ force: true });
  await page.getByLabel(/Hoeveel minuten/).fill('5');
  await page.getByLabel('Tot', { exact: true }).first().fill('08:00');
  await page.getByRole('button', { name: 'Zet aan' }).click();
  await expect(alarm(page)).toContainText('van 20 tot 60');
  await expect(alarm(page)).toContainText('De eindtijd moet na de begintijd liggen');
  await page.getByLabel('30 minuten').check({ force: true });
  await page.getByLabel('Tot', { exact: true }).first().fill('17:00');
  await itIsTen(page);
  await page.getByRole('button', { name: 'Zet aan' }).click();
  await expect(page.getByText('Volgende: 10:30 uur.')).toBeVisible();

  await page.getByRole('link', { name: 'Ik zit in overleg' }).click();
  await page.getByRole('button', { name: 'Houd het stil' }).click();
  await expect(alarm(page)).toHaveText('Kies hoelang.');
  await page.getByLabel('Tot een tijd').check({ force: true });
  await page.getByLabel('Tot hoe laat?').fill('09:00');
  await page.getByRole('button', { name: 'Houd het stil' }).click();
  await expect(alarm(page)).toHaveText('Kies een tijd later vandaag.');
  await page.getByLabel('60 minuten').check({ force: true });
  await itIsTen(page);
  await page.getByRole('button', { name: 'Houd het stil' }).click();
  await expect(page.getByText('Stil tot 11:00 uur.')).toBeVisible();
  await expect(page.getByText('Volgende: 11:00 uur.')).toBeVisible();
  await itIsTen(page);
  await page.getByRole('button', { name: 'Weer aan' }).click();
  await expect(page.getByText('Volgende: 10:30 uur.')).toBeVisible();

  await itIsTen(page);
  await page.goto('/learn');
  await page.clock.runFor(29 * 60_000);
  await expect(page.getByText('Tijd om even te bewegen.')).toHaveCount(0);
  await page.clock.runFor(90_000);
  await expect(page.getByText('Tijd om even te bewegen.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nog 2 minuten' }).click();
  await expect(page.getByText('Tijd om even te bewegen.')).toHaveCount(0);
  await page.clock.runFor(150_000);
  await expect(page.getByText('Tijd om even te bewegen.')).toBeVisible();
  await page.getByRole('button', { name: 'Beweeg een minuut' }).click();
  await page.getByRole('button', { name: 'Gedaan' }).click();
  await expect(page.getByText(/Volgende: 11:0\d uur\./)).toBeVisible();
  expect(problems).toEqual([]);
});

test('a calendar file keeps it silent while busy, and only the times stay', async ({ page }) => {
  await open(page);
  await switchOn(page);
  await page.getByRole('link', { name: 'Agenda' }).click();
  await expect(heading(page)).toHaveText('Je agenda.');
  expect(await axeFindings(page)).toEqual([]);
  const choose = page.getByLabel('Kies een bestand');
  await choose.setInputFiles({ name: 'foto.ics', mimeType: 'text/calendar', buffer: Buffer.from('geen agenda') });
  await expect(page.getByText('Dit is geen agendabestand.', { exact: false })).toBeVisible();
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'SUMMARY:Geheim overleg',
    `DTSTART;TZID=Europe/Amsterdam:${today.replaceAll('-', '')}T101500`,
    'DURATION:PT1H',
    'RRULE:FREQ=DAILY;COUNT=3',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  await choose.setInputFiles({ name: 'werk.ics', mimeType: 'text/calendar', buffer: Buffer.from(lines.join('\r\n')) });
  await expect(page.getByText('3 bezette tijden gevonden, tot en met 21 december.', { exact: false })).toBeVisible();
  const keptTimes = () => page.evaluate(() => localStorage.getItem('rugwijs.breaks') ?? '');
  await expect.poll(keptTimes).toContain('"busy":[{');
  const kept = await keptTimes();
  expect(kept).not.toContain('Geheim');
  await page.goto('/tools/breaks');
  await expect(page.getByText('Volgende: 11:15 uur.')).toBeVisible();
  await page.getByRole('link', { name: 'Agenda' }).click();
  await page.getByRole('button', { name: 'Vergeet deze tijden' }).click();
  await page.goto('/tools/breaks');
  await expect(page.getByText('Volgende: 10:30 uur.')).toBeVisible();
});

test('the breaks as a calendar file, with our zone and its summer time', async ({ page }) => {
  await open(page, { path: '/tools/breaks?calendar' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Maak het agendabestand' }).press('Enter');
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(15);
  expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20261123T093000');
  expect(text).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=60');
  await expect(page.getByText('De pauzes lopen 12 weken.', { exact: false })).toBeVisible();
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam');
});

test('while a verdict stands the tool gives way to the call, and no signal comes', async ({ page }) => {
  const life = new Life().plan('2026-11-20');
  life.check('anything-new', { 'saddle-feeling': 'yes', 'ces-onset': 'days' }, `${today}T08:00:00`);
  await signalsAreOn(page);
  await open(page, { life });
  await expect(heading(page)).toHaveText('Eerst dit.');
  await page.goto('/learn');
  await page.clock.runFor(60_000);
  await expect(page.getByText('Tijd om even te bewegen.')).toHaveCount(0);
});

test('a signal that stands gives way at once: to a screen where nothing may come between, and to advice to call', async ({
  page,
  context,
}) => {
  const life = new Life().plan('2026-11-20');
  await signalsAreOn(page);
  await open(page, { life, path: '/tools' });
  const notice = page.getByText('Tijd om even te bewegen.');
  await expect(notice).toBeVisible();
  for (const tool of ['leg', 'mood', 'helps', 'calm']) {
    await page.locator(`a[href="/tools/${tool}"]`).click();
    await expect(page).toHaveURL(`/tools/${tool}`);
    await expect(notice).toHaveCount(0);
    await page.goBack();
    await expect(notice).toBeVisible();
  }
  // What is answered in another tab holds here too.
  life.check('anything-new', { 'saddle-feeling': 'yes', 'ces-onset': 'days' }, `${today}T08:00:00`);
  const other = await context.newPage();
  await seedJournal(other, life.events);
  await other.evaluate(() => new BroadcastChannel('rugwijs').postMessage('written'));
  await expect(notice).toHaveCount(0);
});

test('a message that nobody did anything with comes again after so many minutes, and the next morning; a press opens the movement', async ({
  page,
  context,
}) => {
  const messages = await catchMessages(page, context);
  await signalsAreOn(page);
  await open(page, { path: '/learn' });
  const title = 'Tijd om even te bewegen';
  await expect.poll(messages.titles).toEqual([title]);
  // A new start: what was told is not told again.
  await page.reload();
  await expect(page.getByText(`${title}.`)).toBeVisible();
  await page.clock.fastForward('15:00');
  await expect(page.getByText(`${title}.`)).toBeVisible();
  expect(await messages.titles()).toEqual([]);
  await page.clock.fastForward('20:00');
  await expect.poll(messages.titles).toHaveLength(1);
  await page.clock.fastForward('23:00:00');
  await expect.poll(messages.titles).toHaveLength(2);
  await messages.press();
  await expect(page).toHaveURL('/tools/breaks?go');
  await expect(heading(page)).toHaveText('Ga eens anders zitten');
  await expect(page.getByText(`${title}.`)).toHaveCount(0);
});

test('a press while a look at the leg or a home test is under way brings the app to the front, and leaves it there', async ({
  page,
  context,
}) => {
  const messages = await catchMessages(page, context);
  await signalsAreOn(page);
  const builds = new Life().plan('2026-11-23', { ...ordinary, persisting: ['fear'] });
  await open(page, { path: '/learn', life: builds });
  await expect.poll(messages.titles).toHaveLength(1);
  const go = (path: string) =>
    page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  await go('/tools/leg?log');
  await page.getByRole('radio', { name: 'Nee' }).check({ force: true });
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(heading(page)).toHaveText('In welk been zit de pijn?');
  await messages.press();
  await expect(page).toHaveURL('/tools/leg?log');
  await expect(heading(page)).toHaveText('In welk been zit de pijn?');
  await go('/tools/strength?test=back-hold&go');
  await page.getByRole('radio', { name: 'Nee' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(heading(page)).toHaveText('Hoeveel pijn heb je nu?');
  await messages.press();
  await expect(page).toHaveURL('/tools/strength?test=back-hold&go');
  await expect(heading(page)).toHaveText('Hoeveel pijn heb je nu?');
  await go('/learn');
  await expect(heading(page)).toHaveText('Leren');
  await messages.press();
  await expect(page).toHaveURL('/tools/breaks?go');
});

test('a reminder comes at its time, once more for who asks for that, and is not lost at a new start; a press opens today', async ({
  page,
  context,
}) => {
  const { titles: shown, press } = await catchMessages(page, context);
  const putAway = await outOfSight(page);
  const title = 'Even oefenen met Rugwijs';
  const line = page.getByText('Tijd om even te oefenen.');
  // A day after the plan: "iets nieuws?" goes before the exercises, and keeps no reminder back.
  await open(page, { path: '/settings', life: new Life().plan('2026-11-22') });
  const group = page.getByRole('group', { name: 'Bericht van de app zelf' });
  const askFor = async (time: string) => {
    await page.getByLabel('Hoe laat oefen je?').fill(time);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('rugwijs.settings'))).toContain(time);
  };
  await askFor('16:30');
  await group.getByLabel('Aan').click();
  const repeat = page.getByRole('group', { name: 'Herhaal elk uur tot het klaar is' });
  await expect(repeat.getByLabel('Uit')).toBeChecked();
  await page.clock.runFor(6 * 3_600_000);
  expect(await shown()).toEqual([]);
  await expect(line).toHaveCount(0);
  // To who looks at the screen the line says it, and nothing sounds: it was told.
  await page.clock.fastForward('31:00');
  await expect(line).toBeVisible();
  await expect.poll(() => told(page)).toHaveProperty('at');
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await putAway();
  await page.clock.runFor(60_000);
  expect(await shown()).toEqual([]);
  // The app is closed at the time itself, and starts again out of sight; what was told is not told at one more start.
  await askFor('17:00');
  await page.goto('about:blank');
  await page.clock.fastForward('30:00');
  await page.goto('/settings');
  await expect.poll(shown).toEqual([title]);
  await page.reload();
  await expect(line).toBeVisible();
  await page.clock.fastForward('01:05:00');
  await expect(line).toBeVisible();
  expect(await shown()).toEqual([]);
  await repeat.getByLabel('Aan').click();
  await expect.poll(shown).toHaveLength(1);
  // A time that is past is one of tomorrow, also where it is repeated.
  await askFor('17:30');
  await expect(line).toHaveCount(0);
  await page.clock.fastForward('01:01:00');
  await page.clock.runFor(60_000);
  await expect(line).toHaveCount(0);
  expect(await shown()).toHaveLength(1);
  await askFor('19:30');
  await page.clock.fastForward('30:00');
  await expect.poll(shown).toHaveLength(2);
  await page.clock.fastForward('01:00:00');
  await expect.poll(shown).toHaveLength(3);
  await press();
  await expect(page).toHaveURL('/today');
  await expect(line).toHaveCount(0);
  await page.goBack();
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: 'Vandaag niet meer' }).click();
  await expect(line).toHaveCount(0);
  await page.reload();
  await expect(repeat.getByLabel('Aan')).toBeChecked();
  await page.clock.runFor(60_000);
  await expect(line).toHaveCount(0);
});

test('a signal to move and a reminder: one line at a time, and the reminder waits', async ({ page, context }) => {
  const messages = await catchMessages(page, context);
  await signalsAreOn(page);
  const reminders = JSON.stringify({ reminders: { on: true, at: '09:45' } });
  await page.addInitScript((kept) => localStorage.setItem('rugwijs.settings', kept), reminders);
  await open(page, { path: '/learn', life: new Life().plan('2026-11-22') });
  const [signal, line] = [page.getByText('Tijd om even te bewegen.'), page.getByText('Tijd om even te oefenen.')];
  await expect(signal).toBeVisible();
  await expect(line).toHaveCount(0);
  await expect.poll(messages.titles).toEqual(['Tijd om even te bewegen']);
  await page.getByRole('button', { name: 'Deze keer niet' }).click();
  await expect(line).toBeVisible();
  await expect(signal).toHaveCount(0);
  await page.getByRole('button', { name: 'Naar je oefeningen' }).click();
  await expect(page).toHaveURL('/today');
  await expect(line).toHaveCount(0);
  // The day itself says it too: told at the next look, and nothing sounds.
  await page.evaluate(() => localStorage.removeItem('rugwijs.reminded'));
  await page.clock.runFor(60_000);
  await expect.poll(() => told(page)).toHaveProperty('at');
  expect(await messages.titles()).toEqual(['Tijd om even te bewegen']);
});

test('in English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page);
  await expect(heading(page)).toHaveText('Moving breaks');
  await page.getByRole('link', { name: 'Move for a minute' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Once today.', { exact: false })).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
});
