import { expect, type Page, test } from '@playwright/test';
import { Life, ordinary } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { expectRefused } from './helpers/field.ts';
import { keptOf, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function open(page: Page, life: Life) {
  await page.clock.install({ time: new Date('2026-11-22T18:00:00+01:00') });
  await seedJournal(page, life.events);
  await page.goto('/tools/work');
  await expect(title(page)).toBeVisible();
}

test('an agreement with the work, with what goes wrong in it, and a day told', async ({ page }) => {
  const problems = await watch(page);
  await open(page, new Life().plan('2026-11-21'));
  await expect(title(page)).toHaveText('Wat spreek je af?');
  expect(await axeFindingsInBothThemes(page)).toEqual([]);

  const save = page.getByRole('button', { name: 'Bewaar deze afspraak' });
  await save.click();
  await expectRefused(page.getByLabel('Uren per week in je contract'), /^Vul de uren van je contract in/);
  await page.getByLabel('Uren per week in je contract').fill('32');
  await page.getByLabel('Uren per week die je nu werkt').fill('40');
  await save.click();
  await expectRefused(page.getByLabel('Uren per week die je nu werkt'), /^Vul in wat je nu werkt/);
  await page.getByLabel('Uren per week die je nu werkt').fill('12');
  await page.getByLabel('Dagen per week').fill('3');
  await page.getByLabel('Taak 1').fill('kratten sjouwen');
  await save.click();
  await expect(page.getByRole('alert')).toHaveText('Kies bij elke taak hoe zwaar die is.');
  await page.getByRole('radio', { name: /^8,/ }).check({ force: true });
  await save.click();
  await expect(title(page)).toHaveText('Deze week: 12 uur');
  await expect(page.getByText('Nu aan de beurt: kratten sjouwen.')).toBeVisible();
  await expect(page.getByText('Rugwijs zegt nooit of je kunt werken.')).toBeVisible();

  await page.getByRole('link', { name: 'Vertel van vandaag' }).click();
  await page.getByLabel('Uren gewerkt').fill('veel');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expectRefused(page.getByLabel('Uren gewerkt'), /van 0 tot 24/);
  await page.getByLabel('Uren gewerkt').fill('4,5');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('4,5 van 12 uur gedaan')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('link', { name: 'Vertel van vandaag' }).click();
  await expect(page.getByText(/Dit komt ervoor in de plaats/)).toBeVisible();
  await page.getByLabel('Uren gewerkt').fill('4');
  await page.keyboard.press('Enter');
  await expect(page.getByText('4 van 12 uur gedaan')).toBeVisible();
  await expect.poll(() => keptOf(page, 'corrected')).toHaveLength(1);
  expect(problems).toEqual([]);
});

test('three weeks later the hours have gone up, with the reason, in English too', async ({ page }) => {
  const life = new Life()
    .plan('2026-11-01')
    .check('month', ordinary, '2026-11-09T09:00:00')
    .check('month', ordinary, '2026-11-16T09:00:00')
    .check('month', ordinary, '2026-11-21T09:00:00')
    .add(
      'workPlanned',
      { day: '2026-11-02', hoursFull: 32, hoursNow: 12, daysPerWeek: 3, tasks: [] },
      '2026-11-02T10:00:00',
    );
  for (const day of ['03', '05', '06', '10', '12', '13']) {
    life.add('worked', { day: `2026-11-${day}`, hours: 5, pain: 3 }, `2026-11-${day}T18:00:00`);
  }
  await page.addInitScript(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await open(page, life);
  await expect(title(page)).toHaveText('This week: 18 hours');
  await page.getByRole('button', { name: 'Why?' }).click();
  await expect(page.getByRole('dialog')).toContainText('a fixed step is added, to 18 hours');
});

const agreed = {
  day: '2026-11-16',
  hoursFull: 32,
  hoursNow: 12,
  daysPerWeek: 3,
  tasks: [{ task: 'crates', name: 'kratten sjouwen', hard: 8 }],
} as const;

/** Three weeks with a plan, the questions answered yesterday, and an agreement with the work. */
const working = () =>
  new Life()
    .plan('2026-11-01')
    .add('workPlanned', agreed, '2026-11-16T10:00:00')
    .check('month', ordinary, '2026-11-21T09:00:00');

/** Agreed three weeks ago, and each week done, with the questions answered in each: today the fourth week begins. */
function threeWeeksOn() {
  const life = new Life().plan('2026-11-01');
  life.add('workPlanned', { ...agreed, day: '2026-11-01' }, '2026-11-01T10:00:00');
  for (const [day, hours] of [
    ['01', 4],
    ['03', 4],
    ['05', 4],
    ['08', 5],
    ['10', 5],
    ['12', 5],
    ['15', 6],
    ['17', 6],
    ['19', 6],
  ] as const) {
    life.check('month', ordinary, `2026-11-${day}T09:00:00`);
    life.add('worked', { day: `2026-11-${day}`, hours, pain: 3 }, `2026-11-${day}T18:00:00`);
  }
  return life;
}

test('while questions wait or calmer days run, no hard task and no more hours', async ({ page }) => {
  await open(page, threeWeeksOn().check('month', ordinary, '2026-11-21T09:00:00'));
  await expect(title(page)).toHaveText('Deze week: 21 uur');
  await expect(page.getByText('Nu aan de beurt: kratten sjouwen.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hierna, als het lukt' })).toBeVisible();

  const wait = async (life: Life) => {
    await seedJournal(page, life.events);
    await page.goto('/tools/work');
    await expect(title(page)).toHaveText('Deze week: 18 uur');
    await expect(page.getByText('Zware taken en meer uren wachten even.')).toBeVisible();
    await expect(page.getByText(/Nu aan de beurt/)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Oefen tillen hier' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Hierna, als het lukt' })).toHaveCount(0);
  };
  const inFlare = threeWeeksOn()
    .check('pain-jump', { pain: 7 }, '2026-11-21T09:00:00')
    .add('flareStarted', { day: '2026-11-21' }, '2026-11-21T09:05:00');
  await wait(inFlare);
  await page.getByRole('button', { name: 'Waarom?' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Er gaat iets voor');
  await expect(page.getByRole('dialog')).toContainText('Dan worden het alsnog 21 uur.');
  await page.keyboard.press('Escape');
  expect(await axeFindings(page)).toEqual([]);
  await wait(inFlare.answered('anything-new', { 'anything-new': 'unknown' }, '2026-11-22T10:00:00'));
  await page.getByRole('link', { name: 'Naar vandaag' }).click();
  await expect(page).toHaveURL(/\/today/);
});

test('questions that wait over two turns of the week: still the hours of the week in which it was told', async ({
  page,
}) => {
  const told = new Life();
  for (const one of threeWeeksOn().events.filter(({ at }) => at < '2026-11-13')) told.events.push(one);
  told.answered('anything-new', { 'anything-new': 'yes' }, '2026-11-13T10:00:00');
  told.add('worked', { day: '2026-11-17', hours: 15, pain: 3 }, '2026-11-17T18:00:00');
  await open(page, told);
  await expect(title(page)).toHaveText('Deze week: 15 uur');
  await expect(page.getByText('Zware taken en meer uren wachten even.')).toBeVisible();
});

test('another agreement: what was done of a task stays with that task', async ({ page }) => {
  const tasks = [...agreed.tasks, { task: 'driving', name: 'rijden', hard: 4 }];
  const again = { ...agreed, day: '2026-11-17', awaySince: '2026-10-05', tasks };
  const life = working().add('workPlanned', again, '2026-11-17T10:00:00');
  life.add('worked', { day: '2026-11-18', hours: 4, tasks: ['driving'] }, '2026-11-18T18:00:00');
  await open(page, life);
  await expect(page.getByRole('heading', { name: 'Vraag vroeg om hulp' })).toBeVisible();
  await page.getByRole('link', { name: 'Verander de afspraak' }).click();
  await expect(page.getByLabel(/Sinds wanneer/)).toHaveValue('2026-10-05');
  await page.getByLabel('Taak 1').fill('');
  await page.getByRole('button', { name: 'Bewaar deze afspraak' }).click();
  await expect(page.getByRole('img', { name: '1 van 3 keer gedaan' })).toBeVisible();
  await expect(page.getByText('kratten sjouwen')).toHaveCount(0);
});

test('a task that a limit forbids alone is never the turn, and no lift is offered', async ({ page }) => {
  const lift = { ...agreed.tasks[0], hard: 2, demands: ['lift'] } as const;
  const shed = { task: 'shed', name: 'magazijn', hard: 3 } as const;
  const desk = { task: 'desk', name: 'balie', hard: 4, demands: [] } as const;
  const life = working()
    .add('workPlanned', { ...agreed, tasks: [lift, shed, desk] }, '2026-11-17T10:00:00')
    .answered('plan-intake', { limits: ['osteoporosis'] }, '2026-11-19T09:00:00');
  await open(page, life);
  await expect(page.getByText('Nu aan de beurt: balie.')).toBeVisible();
  await expect(page.getByText('met de bedrijfsarts of fysiotherapeut', { exact: true })).toHaveCount(2);
  await expect(page.getByText(/^We weten niet wat dit van je lijf vraagt: magazijn\./)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Oefen tillen hier' })).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  const tasks = page.locator('section', { has: page.getByRole('heading', { name: 'Zware taken, één tegelijk' }) });
  await tasks.getByRole('button', { name: 'Waarom?' }).click();
  await expect(page.getByRole('dialog')).toContainText('Bij botontkalking bouw je deze taak niet alleen op.');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Verander de afspraak' }).click();
  const asks = page.getByRole('group', { name: 'Wat vraagt magazijn van je lijf?' });
  await expect(
    page.getByRole('group', { name: 'Wat vraagt balie van je lijf?' }).getByRole('checkbox', { checked: true }),
  ).toHaveCount(1);
  await asks.getByRole('checkbox', { name: 'Zelf een auto of motor rijden' }).check({ force: true });
  await page.getByRole('button', { name: 'Bewaar deze afspraak' }).click();
  await expect(page.getByText('Nu aan de beurt: magazijn.')).toBeVisible();
  await expect(page.getByText('met de bedrijfsarts of fysiotherapeut', { exact: true })).toHaveCount(1);
});

test('no work yet: how to begin is agreed with the work, and help is asked for early', async ({ page }) => {
  const away = { ...agreed, day: '2026-11-09', hoursNow: 0, awaySince: '2026-11-02', tasks: [] };
  await open(page, working().add('workPlanned', away, '2026-11-17T10:00:00'));
  await expect(title(page)).toHaveText('Deze week: 0 uur');
  await page.getByRole('button', { name: 'Waarom?' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('spreek je af met je werk en de bedrijfsarts');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Vraag vroeg om hulp' })).toBeVisible();

  const back = working().add('workPlanned', away, '2026-11-17T10:00:00');
  back.add('worked', { day: '2026-11-18', hours: 32 }, '2026-11-18T18:00:00');
  await seedJournal(page, back.events);
  await page.goto('/tools/work?plan');
  await expect(page.getByLabel(/Sinds wanneer/)).toHaveValue('');
  await page.getByRole('button', { name: 'Bewaar deze afspraak' }).click();
  await expect(title(page)).toHaveText('Deze week: 0 uur');
  await expect(page.getByRole('heading', { name: 'Vraag vroeg om hulp' })).toHaveCount(0);
});
