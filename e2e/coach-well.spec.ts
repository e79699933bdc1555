import { expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { expectRefused } from './helpers/field.ts';
import { keptOf, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function open(page: Page, life: Life, path = '/tools/well') {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(title(page)).toBeVisible();
}

const mondays = [
  '2026-09-07',
  '2026-09-14',
  '2026-09-21',
  '2026-09-28',
  '2026-10-05',
  '2026-10-12',
  '2026-10-19',
  '2026-10-26',
  '2026-11-02',
  '2026-11-09',
  '2026-11-16',
];

/** Eleven weeks with these scores, for pain and for how much the back holds back, a check yesterday so that no question waits. */
function weeks(...pain: readonly number[]): Life {
  const life = measured(new Life().plan('2026-09-07'), pain);
  return life.check('month', ordinary, '2026-11-21T09:00:00');
}

function measured(life: Life, scores: readonly number[]): Life {
  for (const [week, value] of scores.entries()) {
    const day = mondays[week] ?? '2026-11-16';
    life.measured(day, value).add('measured', { measure: 'function', value, day }, `${day}T19:02:00`);
  }
  return life;
}

const recovered = () => weeks(5, 4, 1, 1, 0, 0, 1, 0, 0, 0, 0);
const begun = { day: '2026-11-09', walkingMinutes: 15, walkingDays: 3, strengthDays: 1 };

test('not recovered yet: says so and when it will be', async ({ page }) => {
  await open(page, weeks(6, 6, 5, 5, 4));
  await expect(title(page)).toHaveText('Nog even niet');
  await expect(page.getByRole('link', { name: /Begin met Goed blijven/ })).toHaveCount(0);
  await page.goto('/tools/well?start');
  await expect(title(page)).toHaveText('Nog even niet');
  expect(await axeFindings(page)).toEqual([]);
});

test('recovered: from what is walked now, in even steps, with strange numbers turned down', async ({ page }) => {
  const problems = await watch(page);
  await open(page, recovered());
  await expect(title(page)).toHaveText('Het gaat goed met je rug');
  await expect(page.getByRole('img', { name: /zeven van de tien/ })).toBeVisible();
  await expect(page.getByText(/Als behandeling is het niet onderzocht/)).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: /Begin met Goed blijven/ }).click();
  await expect(title(page)).toHaveText('Wat doe je nu?');
  const save = page.getByRole('button', { name: 'Maak mijn weken' });
  await save.click();
  await expect(page.getByText('Vul hele minuten in, van 0 tot 180.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const [minutes, days, strength] = await Promise.all([
    page.getByLabel('Hoe lang is een wandeling meestal? (minuten)'),
    page.getByLabel('Op hoeveel dagen per week loop je?'),
    page.getByLabel('Op hoeveel dagen per week doe je iets voor je kracht?'),
  ]);
  await minutes.fill('-5');
  await days.fill('9');
  await strength.fill('1');
  await save.click();
  await expect(page.getByText('Vul dagen in, van 0 tot 7.')).toBeVisible();
  await expectRefused(minutes, /^Vul hele minuten in, van 0 tot 180\.$/);
  // A number is never cut short while it is typed: 1800 is no 180.
  await minutes.fill('');
  await minutes.pressSequentially('1800');
  await save.click();
  await expectRefused(minutes, /^Vul hele minuten in, van 0 tot 180\.$/);
  await minutes.fill('15');
  await days.fill('0');
  await save.click();
  await expectRefused(minutes, /horen bij elkaar/);
  await days.fill('3');
  await days.press('Enter');
  await expect(title(page)).toHaveText('Goed blijven');
  await expect(page.getByText('3 dagen, 15 minuten')).toBeVisible();
  await page.locator('summary', { hasText: 'Bekijk alle weken' }).click();
  await expect(page.getByRole('row')).toHaveCount(27);
  await expect(page.getByRole('row').last()).toContainText('30');
  await expect
    .poll(() => keptOf(page, 'wellStarted'))
    .toEqual([{ day: '2026-11-22', walkingMinutes: 15, walkingDays: 3, strengthDays: 1 }]);
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('the own plan: kept, printed with the signs to call for, changed, thrown away', async ({ page }) => {
  await open(page, recovered().add('wellStarted', begun, '2026-11-09T10:00:00'), '/tools/well?plan');
  await page.getByLabel('Zo merk ik dat het terugkomt').fill('Stijf bij het opstaan.');
  await page.getByRole('button', { name: 'Bewaar mijn plan' }).click();
  await expect(page.getByText('Vul de eerste drie vragen in.')).toBeVisible();
  await page.getByLabel('Dit doe ik dan eerst').fill('Ik kan mijn plas niet meer ophouden.');
  await expect(page.getByRole('link', { name: /Naar de alarmvragen/ })).toBeVisible();
  await page.getByLabel('Dit doe ik dan eerst').fill('Drie dagen iets minder.');
  await page.getByLabel('Dit blijf ik doen').fill('Werken en koken.');
  await page.getByRole('button', { name: 'Bewaar mijn plan' }).click();
  await expect(page.getByRole('heading', { name: 'Altijd meteen bellen' })).toBeVisible();
  await expect(page.getByText('Drie dagen iets minder.')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print mijn plan' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Pas je plan aan' }).click();
  await page.getByLabel('Dit blijf ik doen').fill('Werken en lopen.');
  await page.getByRole('button', { name: 'Bewaar mijn plan' }).click();
  await expect(page.getByText('Werken en lopen.')).toBeVisible();
  await page.getByRole('button', { name: 'Gooi mijn plan weg' }).click();
  await expect(page.getByRole('link', { name: 'Maak je eigen plan' })).toBeVisible();
});

test('an own plan that was once kept twice goes away whole', async ({ page }) => {
  const plan = (keep: string) => ({ day: '2026-11-09', words: { signs: 'Stijf.', first: 'Iets minder.', keep } });
  const life = recovered().add('wellStarted', begun, '2026-11-09T10:00:00');
  life.add('relapsePlanned', plan('Koken.'), '2026-11-09T10:05:00');
  life.add('relapsePlanned', plan('Werken.'), '2026-11-09T10:09:00');
  await open(page, life, '/tools/well?plan');
  await page.getByRole('button', { name: 'Gooi mijn plan weg' }).click();
  await expect(page.getByRole('link', { name: 'Maak je eigen plan' })).toBeVisible();
  await expect.poll(() => keptOf(page, 'corrected')).toHaveLength(2);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Maak je eigen plan' })).toBeVisible();
});

test('a flare-up or questions that wait: the full amounts are put away', async ({ page }) => {
  const started = recovered().add('wellStarted', begun, '2026-11-09T10:00:00');
  await open(page, started);
  await expect(page.getByRole('heading', { name: 'Lopen, deze week' })).toBeVisible();
  const away = async (says: string) => {
    await page.goto('/tools/well');
    await expect(page.getByRole('heading', { name: says })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Lopen, deze week' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Kracht, deze week' })).toHaveCount(0);
  };
  started.check('pain-jump', { pain: 6 }, '2026-11-22T09:00:00');
  started.add('flareStarted', { day: '2026-11-22' }, '2026-11-22T09:05:00');
  await seedJournal(page, started.events);
  await away('Je zit nu in een opvlamming. Je rustiger dagen gaan voor.');
  started.answered('anything-new', { 'anything-new': 'yes' }, '2026-11-22T09:30:00');
  await seedJournal(page, started.events);
  await away('Er staan nog vragen klaar. Die gaan voor.');
});

test('little pain, but a back that holds back: not yet', async ({ page }) => {
  const life = recovered().add('measured', { measure: 'function', value: 5, day: '2026-11-21' }, '2026-11-21T19:00:00');
  await open(page, life);
  await expect(title(page)).toHaveText('Nog even niet');
});

test('eight weeks well, an own plan, moving kept up: the app says that it is no longer needed', async ({ page }) => {
  const words = { signs: 'Stijf.', first: 'Iets minder.', keep: 'Werken.' };
  await open(
    page,
    recovered()
      .add('wellStarted', { ...begun, sport: 'zwemmen' }, '2026-11-09T10:00:00')
      .add('relapsePlanned', { day: '2026-11-09', words }, '2026-11-09T10:05:00')
      .answered('anything-new', { 'anything-new': 'no' }, '2026-11-22T08:00:00'),
  );
  await expect(title(page)).toHaveText('Je hebt deze app niet meer nodig. Goed gedaan.');
  await expect(page.getByText('Terugkomen mag altijd.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  // Vandaag says it once, and asks for nothing else.
  await page.goto('/today');
  await expect(page.getByText('Dan kun je het zelf.')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText('Dan kun je het zelf.')).toBeHidden();
  await expect.poll(() => keptOf(page, 'prompted')).toMatchObject([{ prompt: 'well', rule: 'well-graduate' }]);
  await page.reload();
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hulp erbij' })).toHaveCount(0);
});

test('the month: not knowing whether there is something new leads to the alarm questions', async ({ page }) => {
  await open(page, recovered().add('wellStarted', begun, '2026-11-09T10:00:00'), '/tools/well?month');
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByText(/Kies een cijfer voor je pijn/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const score = (question: string) => page.getByRole('group', { name: question }).getByRole('radio', { name: /^1,/ });
  await score('Hoeveel pijn had je').check({ force: true });
  await page.getByRole('radio', { name: 'Nee' }).check({ force: true });
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByText(/Kies een cijfer voor je pijn/)).toBeVisible();
  // Not knowing waits for no number.
  await page.getByRole('radio', { name: 'Weet ik niet' }).check({ force: true });
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page).toHaveURL(/\/check\?kind=month/);
  // Told is told, also when the questions are not answered now.
  await expect
    .poll(async () => (await keptOf(page, 'answered')).at(-1))
    .toEqual({ check: 'anything-new', answers: { 'anything-new': 'unknown' } });
  await expect
    .poll(async () => (await keptOf(page, 'measured')).at(-1))
    .toEqual({ measure: 'pain', value: 1, day: '2026-11-22' });
  await page.goto('/today');
  await expect(page.getByRole('link', { name: /vragen/ }).first()).toBeVisible();
});

test('recovered, but alarm questions wait: they are the one action', async ({ page }) => {
  await open(page, measured(new Life().plan('2026-09-07'), [5, 4, 1, 1, 0, 0, 1, 0, 0, 0, 0]));
  await expect(title(page)).toHaveText('Het gaat goed. Eerst nog dit.');
  await expect(page.locator('.reach').getByRole('link', { name: 'Beantwoord de vragen' })).toBeVisible();
  await page.goto('/tools/well?start');
  await expect(title(page)).toHaveText('Het gaat goed. Eerst nog dit.');
});

test('an alarm that stands closes the page', async ({ page }) => {
  await open(
    page,
    recovered().check('anything-new', { 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' }, '2026-11-22T09:00:00'),
  );
  await expect(title(page)).toHaveText('Nu even niet');
});

test('in English, and back to the calmer days when it returns', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page, recovered().add('wellStarted', begun, '2026-11-09T10:00:00'));
  await expect(title(page)).toHaveText('Staying well');
  await page.getByRole('link', { name: 'Suddenly more pain: flare-up' }).click();
  await expect(title(page)).toHaveText('Suddenly more pain?');
});
