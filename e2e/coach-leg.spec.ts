import { expect, type Page, test } from '@playwright/test';
import { addDays, type LegCheck } from '@rugwijs/core';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

const now = '2026-11-22T10:00:00+01:00';

const calm = {
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
} as const satisfies LegCheck;

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

/** The three questions after the tests. */
async function scores(page: Page, leg: number, back: number, reach: string) {
  for (const score of [leg, back]) {
    await page.getByRole('radio', { name: new RegExp(`^${score}`) }).check({ force: true });
    await page.getByRole('button', { name: 'Volgende' }).click();
  }
  await choose(page, reach);
}

/** What was kept of the last look. */
async function lastLook(page: Page) {
  return (await keptEvents(page)).filter(({ kind }) => kind === 'legChecked').at(-1)?.data;
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
  await scores(page, 3, 2, 'Tot in mijn bil');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewaard. Op deze antwoorden geen alarmsignaal.');
  await expect(page.getByText('De pijn zit dichter bij je rug.')).toBeVisible();
  await page.getByRole('button', { name: 'Klaar' }).click();
  await expect(page.getByText('Je beenpijn is echt minder dan de eerste keer.')).toBeVisible();
  await page.getByText('Bekijk als tabel').click();
  await expect(page.getByRole('row')).toHaveCount(5);
  await expect.poll(async () => (await keptEvents(page)).filter(({ kind }) => kind === 'legChecked').length).toBe(4);
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
  await scores(page, 4, 2, 'Tot in mijn bil');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog niet zeker?');
  await page.getByRole('button', { name: 'Probeer het nog een keer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kun je op je tenen staan?');
  await choose(page, 'Weet ik niet');
  await page.getByRole('button', { name: /Het lukt niet/ }).click();
  await expect(page).toHaveURL(/\/check\?kind=new-leg-sign/);
});

test('what a look found is kept: a week later the same weakness is known, and never calm', async ({ page }) => {
  const heels = { 'Kun je op je hakken lopen?': 'Nee, mijn voet komt niet omhoog' };
  await open(page, weeks({}), '/tools/leg?log');
  await choose(page, 'Nee', 'Links', heels['Kun je op je hakken lopen?']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop hier. Eerst de alarmvragen.');
  await expect(page.getByText('Voelt het doof tussen je benen, of gaat plassen of poepen anders?')).toBeVisible();
  await expect.poll(() => lastLook(page)).toEqual({ day: '2026-11-22', saddle: 'no', side: 'left', heels: 'no' });

  await page.clock.setSystemTime(new Date('2026-11-29T10:00:00+01:00'));
  await page.goto('/tools/leg?log');
  await calmAnswers(page, heels);
  await scores(page, 4, 2, 'Tot in mijn onderbeen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewaard. Weet je huisarts hiervan?');
  await expect(page.getByText('Wordt je been zwakker? Bel dan meteen.')).toBeVisible();
  // Nobody answered the alarm questions of last week: they still go first.
  await expect(page.getByRole('link', { name: 'Naar Vandaag' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await expect.poll(() => lastLook(page)).toMatchObject({ day: '2026-11-29', heels: 'no', legPain: 4 });

  // The other foot is another matter.
  await page.clock.setSystemTime(new Date('2026-12-06T10:00:00+01:00'));
  await page.goto('/tools/leg?log');
  await choose(page, 'Nee', 'Rechts', heels['Kun je op je hakken lopen?']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stop hier. Eerst de alarmvragen.');
});

test('a sign told in a session before the look: what was told goes first, and nothing is called calm', async ({
  page,
}) => {
  const life = weeks({});
  const exercises = life.exercises.map(({ exercise, dose }, index) => ({
    ...{ exercise, dose, completed: true, tooHeavy: false, during: 3, effort: 4, nerveSign: false },
    legSpread: index === 0,
  }));
  const session = { session: 's1', day: '2026-11-22', painBefore: 3, painAfter: 3, stopped: true, exercises };
  await open(page, life.add('sessionDone', session, '2026-11-22T09:00:00'), '/tools/leg?log');
  await calmAnswers(page);
  await scores(page, 7, 3, 'Tot in mijn voet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewaard. Iets anders gaat eerst.');
  await expect(page.getByRole('link', { name: 'Naar Vandaag' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('both legs as before: known, in words of its own', async ({ page }) => {
  await open(page, weeks({ side: 'both' }), '/tools/leg?log');
  await calmAnswers(page, { 'In welk been zit de pijn?': 'Beide benen' });
  await scores(page, 4, 2, 'Tot in mijn bil');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewaard. Weet je huisarts hiervan?');
  await expect(page.getByText('Je had al klachten in beide benen.')).toBeVisible();
});

test('not knowing about the bladder waits for no other question, and is kept when the app is closed', async ({
  page,
}) => {
  await open(page, weeks({}), '/tools/leg?log');
  await choose(page, 'Weet ik niet');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nog niet zeker?');
  await expect(page.getByRole('button', { name: 'Naar de alarmvragen' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await expect.poll(() => lastLook(page)).toEqual({ day: '2026-11-22', saddle: 'unknown' });
  await page.goto('/session');
  await expect(page.locator('main a[href="/check?kind=anything-new"]')).toBeVisible();
  // Once more is still possible; the alarm questions come all the same.
  await page.goto('/tools/leg?log');
  await choose(page, 'Weet ik niet');
  await page.getByRole('button', { name: 'Probeer het nog een keer' }).click();
  await choose(page, 'Nee');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('In welk been zit de pijn?');
  await page.goto('/session');
  await expect(page.locator('main a[href="/check?kind=anything-new"]')).toBeVisible();
});

for (const [duration, says] of [
  ['6-to-12-weeks', 'Het duurt al zes weken of langer, en je been doet nog pijn.'],
  ['over-12-weeks', 'Het duurt al twaalf weken of langer, en je been doet nog pijn.'],
  ['unknown', 'We weten niet hoe lang je dit al hebt.'],
] as const) {
  test(`the weeks are counted from the complaint, also at the first look: ${duration}`, async ({ page }) => {
    const life = new Life()
      .check('intake', { ...ordinary, 'leg-pain': 'below-knee', duration }, '2026-11-21T08:00:00')
      .add('legChecked', { ...calm, day: '2026-11-21' }, '2026-11-21T19:00:00');
    await open(page, life);
    await expect(page.getByText(says)).toBeVisible();
  });
}

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
