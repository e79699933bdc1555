import { expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { expectRefused } from './helpers/field.ts';
import { keptEvents, keptOf, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

async function open(page: Page, life: Life, at = '2026-11-22T10:00:00+01:00', path = '/today') {
  await page.clock.install({ time: new Date(at) });
  await seedJournal(page, life.events);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('from a calm check to a plan, by hand: every question may be skipped, and the plan says why', async ({ page }) => {
  const problems = await watch(page);
  await open(page, new Life().check('intake', ordinary, '2026-11-22T09:00:00'));
  await expect(heading(page)).toHaveText('Nu je plan.');
  await page.getByRole('link', { name: 'Maak mijn plan' }).click();
  await expect(heading(page)).toHaveText('Wat wil je weer kunnen?');
  await page.getByLabel('Dit wil ik weer kunnen').fill('een boodschappentas tillen');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(heading(page)).toHaveText('Hoe goed lukt dit nu: een boodschappentas tillen?');
  await page.getByRole('radio', { name: /^4,/ }).check({ force: true });
  await page.getByRole('radio', { name: 'In aantal keer' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(heading(page)).toHaveText('Nog iets?');
  await page.getByRole('button', { name: 'Sla over' }).click();
  await expect(heading(page)).toHaveText('Waar werk je naartoe?');
  await page.getByRole('radio', { name: 'Andere datum' }).check({ force: true });
  await page.locator('input[type=date]').fill('2026-11-01');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await page.locator('input[type=date]').fill('2027-02-01');
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect(heading(page)).toHaveText('Hoeveel tijd heb je?');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('group', { name: 'Hoeveel dagen' }).getByRole('button', { name: 'Meer' }).click();
  await page.getByRole('button', { name: 'Verder' }).click();
  // A reload keeps what was told.
  await page.reload();
  await expect(page.getByLabel('Dit wil ik weer kunnen')).toHaveValue('een boodschappentas tillen');
  for (let i = 0; i < 12; i += 1) {
    const before = (await heading(page).textContent()) ?? '';
    if (before === 'Jouw week.') break;
    await page
      .getByRole('button', { name: /Verder|Laat mijn plan zien/ })
      .or(page.getByRole('button', { name: 'Sla over' }))
      .last()
      .click();
    await expect(heading(page)).not.toHaveText(before);
  }
  await expect(heading(page)).toHaveText('Jouw week.');
  expect(await axeFindings(page)).toEqual([]);
  expect((await keptEvents(page)).some((event) => event.kind === 'planAccepted')).toBe(false);
  await page.getByRole('button', { name: 'Waarom?' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('De regel');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Dit is mijn plan/ }).click();
  await expect(page).toHaveURL(/\/today/);
  await expect(page.getByRole('link', { name: /Start de oefeningen/ })).toBeVisible();
  expect((await keptEvents(page)).some((event) => event.kind === 'planAccepted')).toBe(true);
  expect(problems).toEqual([]);
});

test('an ordinary day: exercises, walking, the own activity, a lesson, and the check-in of tomorrow', async ({
  page,
}) => {
  await open(page, new Life().plan('2026-11-21'));
  await expect(heading(page)).toHaveText(/^(Drie|Vier|Vijf) oefeningen, \S+ minuten\.$/);
  await expect(page.getByRole('heading', { level: 3, name: 'Wandelen' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Een half uur tuinieren' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Hoe is je rug morgenochtend?' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Vandaag is zondag/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('on a wide screen the spine of 24 shows where the person is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, new Life().plan('2026-11-21').session('2026-11-21', { before: 3, during: 2, after: 3 }));
  await expect(
    page.getByRole('img', { name: /wervelkolom van 24 wervels\. 1 van 7 dagen geoefend, week 1 van 12/ }),
  ).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('writing down a walk and a trial, with clear words for a wrong number', async ({ page }) => {
  await open(page, new Life().plan('2026-11-21'));
  await page.getByRole('button', { name: 'Schrijf op' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Hoeveel minuten?').fill('lang');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Vul een getal in van 1 tot 600.');
  await dialog.getByLabel('Hoeveel minuten?').fill('15');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Vandaag 15 minuten')).toBeVisible();
  await page.getByRole('button', { name: 'Schrijf op' }).last().click();
  await page.getByRole('dialog').getByLabel('Pijn erna').fill('11');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
  await expectRefused(page.getByRole('dialog').getByLabel('Pijn erna'), /0 tot 10, of laat leeg/);
  await expect(page.getByRole('dialog').locator('[aria-invalid]')).toHaveCount(1);
  await page.getByRole('dialog').getByLabel('Pijn erna').fill('4');
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const logged = await keptOf(page, 'activityDone');
  // The store hands them out by id, which is chance.
  expect(logged).toHaveLength(2);
  expect(logged).toContainEqual({ item: 'walking', amount: 15, unit: 'minutes', day: '2026-11-22', trial: false });
  expect(logged).toContainEqual(expect.objectContaining({ item: 'activity-1', trial: true, painAfter: 4 }));
});

test('a verdict that stands closes the exercises until a doctor says they may', async ({ page }) => {
  const life = new Life()
    .plan('2026-11-20')
    .check('anything-new', { 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' }, '2026-11-22T09:00:00');
  await open(page, life);
  await expect(heading(page)).toHaveText('Eerst bellen, dan pas oefenen.');
  await expect(page.getByRole('link', { name: /Start de oefeningen/ })).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ik heb contact gehad' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Kies met wie');
  await dialog.getByRole('radio', { name: 'Mijn huisarts' }).check();
  await dialog.getByRole('radio', { name: 'Nee, nog niet' }).check();
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(heading(page)).toHaveText('Eerst bellen, dan pas oefenen.');
  await page.getByRole('button', { name: 'Ik heb contact gehad' }).click();
  await dialog.getByRole('radio', { name: 'Mijn huisarts' }).check();
  await dialog.getByRole('radio', { name: 'Ja, ik mag oefenen' }).check();
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(heading(page)).not.toHaveText('Eerst bellen, dan pas oefenen.');
});

test('what is saved before it was looked at meets the net all the same, and is kept', async ({ page }) => {
  const problems = await watch(page);
  await open(page, new Life().plan('2026-11-21'));
  await page.getByRole('button', { name: 'Schrijf in je dagboek' }).click();
  await expect(page.getByRole('textbox', { name: 'In je eigen woorden' })).toBeVisible();
  // Typed and saved in one turn of the page: no pause in which it could be looked at.
  await page.evaluate(async () => {
    const field = document.querySelector('dialog textarea') as HTMLTextAreaElement;
    field.value = 'Ik kan niet meer plassen.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    for (let drawn = 0; drawn < 10; drawn += 1) await Promise.resolve();
    // Whoever presses twice writes once.
    field.form?.requestSubmit();
    field.form?.requestSubmit();
  });
  const net = page.getByRole('dialog', { name: 'Dit kan een alarmsignaal zijn' });
  await expect(net).toContainText('plassen');
  await expect(net.getByRole('link', { name: 'Naar de alarmvragen' })).toHaveAttribute('href', '/check?kind=free-text');
  expect(await axeFindings(page)).toEqual([]);
  await expect.poll(() => keptOf(page, 'noted')).toMatchObject([{ text: 'Ik kan niet meer plassen.' }]);
  // It stays until it is closed or followed.
  await net.getByRole('button', { name: 'Sluiten' }).click();
  await expect(net).toBeHidden();
  await expect(heading(page)).toBeVisible();
  expect(problems).toEqual([]);
});

test('a prompt that asks to stop says why, not what its tool is for', async ({ page }) => {
  const life = new Life().plan('2026-11-21').session('2026-11-22', { before: 3, during: 2, after: 3 });
  life.add(
    'trialStarted',
    {
      trial: 't',
      question: 'Helpt warmte mij?',
      aid: 'heat',
      from: '2026-11-14',
      seed: 1,
      daysPerPeriod: 3,
      washOutDays: 0,
      periods: ['off', 'on', 'off', 'on'],
      outcome: 'pain',
      matters: 2,
    },
    '2026-11-14T08:00:00',
  );
  for (const [day, score] of [3, 3, 3, 8, 8, 8].entries()) {
    const on = `2026-11-${14 + day}`;
    life.add('trialScored', { trial: 't', day: on, score, kept: true }, `${on}T21:00:00`);
  }
  await open(page, life, '2026-11-22T12:00:00+01:00');
  const prompt = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Wat helpt mij' }) });
  await expect(prompt).toContainText('Dan is stoppen beter.');
});

test('suddenly worse: alarm questions first, then calmer days, then less to do', async ({ page }) => {
  await open(page, new Life().plan('2026-11-21'));
  await page.getByRole('button', { name: 'Het is ineens erger' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: /Start de alarmvragen/ })).toHaveAttribute(
    'href',
    '/check?kind=pain-jump',
  );
});

test('after calm answers to the alarm questions the calmer days can begin', async ({ page }) => {
  await open(page, new Life().plan('2026-11-20').check('pain-jump', { pain: 7 }, '2026-11-22T09:00:00'));
  await page.getByRole('button', { name: 'Begin de rustiger dagen' }).click();
  await expect(page.getByText(/Rustiger dagen: dag 1/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Het gaat weer' })).toBeVisible();
});

test('after missed days: welcome back, a little lighter, no blame', async ({ page }) => {
  const life = new Life()
    .plan('2026-11-10')
    .session('2026-11-11', { before: 3, during: 2, after: 3 })
    .checkIn('2026-11-11', 'next-morning', 'yes', 3, '2026-11-12T08:00:00');
  life.check('gap', ordinary, '2026-11-22T09:00:00');
  await open(page, life);
  await expect(heading(page)).toHaveText('Welkom terug. We beginnen iets lichter.');
});

test('the day after: check-in first, then the exercise is a step up and says why', async ({ page }) => {
  await open(page, new Life().plan('2026-11-21').session('2026-11-21', { before: 3, during: 2, after: 3 }));
  await page.getByRole('link', { name: /Doe de check-in/ }).click();
  await page.getByRole('radio', { name: 'Ja, weer als gewoon' }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Sla over' }).click();
  await page.getByRole('radio', { name: 'Nee' }).check({ force: true });
  await page.getByRole('button', { name: 'Klaar' }).click();
  await page.getByRole('link', { name: 'Klaar' }).click();
  await expect(page).toHaveURL(/\/today/);
  await expect(page.getByText(/een stapje erbij/).first()).toBeVisible();
});

test('before any check: the Rugcheck, and nothing else', async ({ page }) => {
  await open(page, new Life());
  await expect(heading(page)).toHaveText('Eerst de Rugcheck.');
  expect(await axeFindings(page)).toEqual([]);
});

test('the list of exercises: filters, detail, a friendly no, and a place in the plan', async ({ page }) => {
  await open(page, new Life().plan('2026-11-21'), undefined, '/practice');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Zonder op de grond te liggen').check();
  await expect(page.getByRole('heading', { level: 2, name: 'Bruggetje' })).toHaveCount(0);
  await page.getByText('Meer kiezen').click();
  await page.getByLabel('Houding').selectOption({ label: 'Zittend' });
  await page.getByLabel('Waarvoor').selectOption({ label: 'losmaken' });
  await expect(page.getByText('Meer kiezen (2 gekozen)')).toBeVisible();
  await page.getByLabel('Zoek een oefening').fill('koe stoel');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: /Kat-koe op een stoel/ }).click();
  await expect(heading(page)).toHaveText('Kat-koe op een stoel');
  await page.getByRole('button', { name: 'Favoriet' }).click();
  await expect(page.getByRole('button', { name: 'Favoriet' })).toHaveAttribute('aria-pressed', 'true');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Zet in mijn plan' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /In plaats van/ })
    .first()
    .click();
  await expect(page.getByText('staat nu in je plan')).toBeVisible();
  expect((await keptEvents(page)).filter((event) => event.kind === 'exerciseSwapped')).toHaveLength(1);
  await page.goBack();
  await page.getByLabel('Alleen mijn favorieten').check();
  await expect(page.getByText('1 oefening', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /Kat-koe op een stoel/ })).toContainText('favoriet');
});

test('English, light and dark: today, plan, exercises and progress are accessible', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', '{"language":"en"}'));
  await open(page, new Life().plan('2026-11-21').measured('2026-11-21', 5, 3));
  for (const path of ['/today', '/plan', '/practice', '/progress']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await axeFindingsInBothThemes(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});

test('text twice as large: nothing slides sideways', async ({ page }) => {
  await open(page, new Life().plan('2026-11-21'));
  await page.addStyleTag({ content: 'html { font-size: 36px !important; }' }).catch(() => undefined);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '36px';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('what was told after the plan was made takes exercises out, says so, and offers a new plan', async ({ page }) => {
  const told = new Life().plan('2026-11-20').check('month', { ...ordinary, pregnant: 'yes' }, '2026-11-21T09:00:00');
  await open(page, told);
  const note = page.getByText(/oefening(en)? (is|zijn) eruit\./);
  await expect(note).toBeVisible();
  await page.getByRole('link', { name: 'Maak een nieuw plan' }).click();
  await expect(page).toHaveURL(/\/plan\?renew/);
});

test('a moving exercise rests while it is out of view, and goes on where it was', async ({ page }) => {
  await page.goto('/practice?exercise=bridge');
  await page.getByRole('button', { name: 'Kijk hoe het gaat' }).click();
  const drawing = () =>
    page.locator('.figure-view path').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join());
  const changes = async () => {
    const before = await drawing();
    await page.waitForTimeout(900);
    return (await drawing()) !== before;
  };
  await expect.poll(changes).toBe(true);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(changes).toBe(false);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(changes).toBe(true);
});
