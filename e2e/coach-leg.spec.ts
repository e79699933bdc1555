import { expect, type Page, test } from '@playwright/test';
import { addDays, type LegCheck } from '@rugwijs/core';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

const now = '2026-11-22T10:00:00+01:00';

const calm: LegCheck = {
  day: '2026-11-01',
  side: 'left',
  legPain: 7,
  backPain: 3,
  heels: 'yes',
  toes: 'yes',
  stairs: 'yes',
  feeling: 'same',
  saddle: 'no',
  strength: 'same',
  reach: 'foot',
};

/** Three weeks of leg pain that draws back. */
function weeks(...more: Partial<LegCheck>[]): Life {
  const life = new Life().plan('2026-11-01', { ...ordinary, 'leg-pain': 'below-knee' });
  more.forEach((check, week) => {
    const day = addDays('2026-11-01', week * 7);
    life.add('legChecked', { ...calm, ...check, day }, `${day}T19:00:00`);
  });
  return life.add('answered', { check: 'anything-new', answers: { 'anything-new': 'no' } }, '2026-11-22T08:00:00');
}

async function open(page: Page, life: Life, path = '/tools/leg') {
  await page.clock.install({ time: new Date(now) });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function choose(page: Page, ...answers: string[]) {
  for (const answer of answers) {
    await page.getByRole('radio', { name: answer, exact: true }).check({ force: true });
    await page.getByRole('button', { name: /Volgende|Klaar|Next|Done/ }).click();
  }
}

/** Every question with the calm answer. */
async function calmAnswers(page: Page, but: Readonly<Record<string, string>> = {}) {
  const usual = {
    'Is er iets veranderd bij plassen of poepen?': 'Nee',
    'In welk been zit de pijn?': 'Links',
    'Kun je op je hakken lopen?': 'Ja',
    'Kun je op je tenen staan?': 'Ja',
    'Lukt een trap, zonder door je knie te zakken?': 'Ja',
    'Hoe sterk is je been, naast vorige week?': 'Even sterk',
    'En het gevoel in je been?': 'Hetzelfde',
    ...but,
  };
  for (const [question, answer] of Object.entries(usual)) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
    await choose(page, answer);
  }
}

test('a whole look: two lines, a table, and nothing new on these answers', async ({ page }) => {
  const problems = await watch(page);
  await open(page, weeks({}, { legPain: 6 }, { legPain: 5, reach: 'calf' }));
  await expect(page.getByRole('img', { name: /been 7, rug 3.*been 5, rug 3/ })).toBeVisible();
  await expect(page.getByText('Je beenpijn is ongeveer gelijk. Dit verschil kan toeval zijn.')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: /Kijk je been na/ }).click();
  // Nothing is chosen beforehand, and an empty answer goes nowhere.
  await page.getByRole('button', { name: /Volgende/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is er iets veranderd bij plassen of poepen?');
  expect(await axeFindings(page)).toEqual([]);
  await calmAnswers(page);
  await page.getByRole('radio', { name: /^3/ }).check({ force: true });
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByRole('radio', { name: /^2/ }).check({ force: true });
  await page.getByRole('button', { name: 'Volgende' }).click();
  await choose(page, 'Tot in mijn bil');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewaard. Op deze antwoorden geen alarmsignaal.');
  await expect(page.getByText('De pijn zit dichter bij je rug.')).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByText('Je beenpijn is echt minder dan de eerste keer.')).toBeVisible();
  await page.getByText('Bekijk als tabel').click();
  await expect(page.getByRole('row')).toHaveCount(5);
  expect((await keptEvents(page)).filter(({ kind }) => kind === 'legChecked')).toHaveLength(4);
  expect(problems).toEqual([]);
});

test('a foot that does not come up ends the look at once, and no exercise begins before the alarm questions', async ({
  page,
}) => {
  await open(page, weeks({}), '/tools/leg?log');
  await choose(page, 'Nee', 'Links', 'Nee, mijn voet komt niet omhoog');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop hier. Eerst de alarmvragen.');
  await expect(page.getByText('Je vertelde: je voet komt niet meer omhoog.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  // Also for who closes the app here.
  await page.goto('/session');
  await expect(page.locator('main a[href="/check?kind=anything-new"]')).toBeVisible();
  await page.goto('/tools/leg?log');
  await choose(page, 'Ja');
  await page.getByRole('link', { name: 'Naar de alarmvragen' }).click();
  await expect(page).toHaveURL(/\/check\?kind=new-leg-sign/);
});

test('weet ik niet is asked once more, and leads to the alarm questions when it stays so', async ({ page }) => {
  await open(page, weeks({}), '/tools/leg?log');
  await calmAnswers(page, { 'Kun je op je tenen staan?': 'Weet ik niet' });
  await page.getByRole('radio', { name: /^4/ }).check({ force: true });
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByRole('radio', { name: /^2/ }).check({ force: true });
  await page.getByRole('button', { name: 'Volgende' }).click();
  await choose(page, 'Tot in mijn bil');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog niet zeker?');
  await page.getByRole('button', { name: 'Probeer het nog een keer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kun je op je tenen staan?');
  await choose(page, 'Weet ik niet');
  await page.getByRole('button', { name: /Het lukt niet/ }).click();
  await expect(page).toHaveURL(/\/check\?kind=new-leg-sign/);
});

test('the same by keyboard, in English', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page, weeks({}, { legPain: 2, reach: 'thigh' }));
  await expect(page.getByText('Your leg pain is really less than the first time.')).toBeVisible();
  await page.getByRole('link', { name: /Check your leg/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Has passing water or stools changed?');
  await page.getByRole('radio', { name: 'Yes' }).press('Space');
  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop here. The alarm questions first.');
});
