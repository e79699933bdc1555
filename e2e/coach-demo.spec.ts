import { expect, type Page, test } from '@playwright/test';
import { type ToolId, toolIds } from '@rugwijs/core';
import { Life } from './daily-life.ts';
import { axeFindingsInBothThemes } from './helpers/axe.ts';
import { demoPerson } from './helpers/demo.ts';
import { keptEvents, keptOf, seedJournal } from './helpers/seed.ts';
import { watch } from './helpers/watch.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** Words or drawings that stick out of a phone's screen. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('main *')].filter(
      (one) => one.getBoundingClientRect().right > width + 1,
    );
    return document.documentElement.scrollWidth > width
      ? wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120))
      : [];
  });
}

/** What only the story of the made-up person gives on the first page of each tool, in both languages. */
const told = {
  calm: ['month', /Meestal is je spanning erna lager|Mostly your tension is lower afterwards/],
  sleep: ['month', /2 (nachten ingevuld|nights filled in)/],
  mood: ['month', /Je hebt deze week al gekeken|You have looked this week/],
  fear: ['month', /(Verwachting van 6 naar|Expectation from 6 to) 1/],
  breaks: ['month', /(maandag|Monday): 4/],
  strength: ['month', /(laatst|last time) 88 second/],
  helps: ['month', /Je maakte hem af|You finished it/],
  flare: ['month', /Drie dagen veel in de auto/],
  review: ['month', /oefende 4 keer en liep op 5 dagen|exercised 4 times and walked on 5 days/],
  well: ['well', /Gemaakt op 12 november|Made on 12 November/],
  work: ['month', /15 (van 25 uur gedaan|of 25 hours done)/],
  leg: ['leg', /beenpijn is echt minder dan de eerste keer|leg pain is really less than the first time/],
  care: ['month', /Beantwoord deze drie vragen opnieuw|Answer these three questions again/],
  measures: ['month', /(laatst 34 op 17 november|last 34 on 17 November)/],
} as const satisfies Readonly<Record<ToolId, readonly [person: string, says: RegExp]>>;

for (const language of ['nl', 'en'] as const) {
  test(`every tool shows a month of a made-up person, and nothing slides sideways (${language})`, async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-22T21:00:00+01:00') }); // stories end today
    const problems = await watch(page);
    await page.addInitScript(
      (l) => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: l })),
      language,
    );
    await page.goto('/tools?demo=month');
    await expect(title(page)).toBeVisible();
    if (language === 'nl') expect(await axeFindingsInBothThemes(page)).toEqual([]);
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(toolIds.length);
    for (const tool of toolIds) {
      const [person, says] = told[tool];
      await page.goto(`/tools/${tool}?demo=${person}`);
      await expect(title(page), tool).toBeVisible();
      await expect(page.getByRole('main'), tool).toContainText(says);
      expect(await sticksOut(page), tool).toEqual([]);
    }
    await page.goto('/tools/care?letter=physiotherapist&demo=month');
    await expect(page.locator('textarea').nth(1)).toHaveValue('Hoe bouw ik het tillen van de archiefdozen op?');
    const stores = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(stores, 'no journal is kept').not.toContain('rugwijs');
    expect(problems).toEqual([]);
  });
}

const scores = new Life()
  .plan('2026-11-01')
  .add('scored', { instrument: 'qbpds', day: '2026-11-02', score: 40, from: 'entered' }, '2026-11-02T10:00:00')
  .add('scored', { instrument: 'qbpds', day: '2026-11-20', score: 30, from: 'entered' }, '2026-11-20T10:00:00');
const kept: readonly { what: string; path: string; link?: string; own?: Life }[] = [
  { what: 'nights', path: '/tools/sleep?demo=month' },
  { what: 'looks at the leg', path: '/tools/leg?demo=leg' },
  { what: 'tries of a home test', path: '/tools/strength?demo=month', link: 'ul.thread a >> nth=0' },
  { what: 'times on a rung', path: '/tools/fear?demo=month', link: 'ol.thread a >> nth=-1' },
  { what: 'scores', path: '/tools/measures?see=qbpds', own: scores },
  { what: 'what was used', path: '/tools/helps?demo=month' },
  { what: 'worries', path: '/tools/mood?worry&demo=month' },
  { what: 'lines of the diary', path: '/progress?demo=month' },
  { what: 'looks back', path: '/tools/flare?demo=month' },
];
for (const { what, path, link, own } of kept) {
  test(`${what}: each button that takes one away says which one, and it is heard that it is gone`, async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-22T21:00:00+01:00') }); // stories end today
    if (own) await seedJournal(page, own.events);
    await page.goto(path);
    await expect(title(page)).toBeVisible();
    if (link) await page.locator(link).click();
    const main = page.getByRole('main');
    const closed = main.locator('details', { has: page.locator('[role=status]') }).locator('summary');
    const away = main.getByRole('button', { name: /^Haal (mijn terugblik )?weg/ });
    await expect(closed.or(away).first()).toBeVisible();
    if ((await closed.count()) > 0) await closed.click();
    await expect(away.first()).toBeVisible();
    const names = await away.allTextContents();
    expect(new Set(names).size, 'no two sound the same').toBe(names.length);
    for (const name of names) expect(name).toMatch(/ weg ./);
    for (let left = names.length; left > 0; left -= 1) {
      await expect(away).toHaveCount(left);
      await away.first().click();
    }
    await expect(main.getByRole('status').filter({ hasText: /weg|staat er niet meer/i })).toBeVisible();
    await expect(away).toHaveCount(0);
  });
}

test('a made-up person lives in one tab only; the own journal is there again afterwards', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T21:00:00+01:00') }); // stories end today
  await seedJournal(page, new Life().plan('2026-11-01').measured('2026-11-08', 5, 4).events);
  const own = (await keptEvents(page)).length;
  await page.goto('/about');
  await page.getByRole('button', { name: 'Een maand met pijn in een been' }).click();
  await expect(page.getByText('Dit is een voorbeeld met een bedacht persoon.')).toBeVisible();
  await page.goto('/tools/leg');
  await expect(page.getByText('Dit is een voorbeeld met een bedacht persoon.')).toBeVisible();
  await page.getByRole('button', { name: 'Sluit het voorbeeld' }).click();
  await expect(page).not.toHaveURL(/tools/);
  await expect(title(page)).toBeVisible();
  await expect(page.getByText('Dit is een voorbeeld')).toHaveCount(0);
  expect(await keptEvents(page)).toHaveLength(own);
});

test('what is begun for a made-up person is not found in the own app: a check, a session, wishes, signals', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T21:00:00+01:00') }); // stories end today
  await seedJournal(page, new Life().plan('2026-11-01').events);
  await page.goto('/today');
  await expect(title(page)).toBeVisible();
  const shelves = () => page.evaluate(() => Object.keys(localStorage).sort());
  const own = await shelves();
  await page.goto('/check?demo=month');
  await page.locator('#row-chest-pain').locator('xpath=..').getByRole('button', { name: 'Ja' }).click();
  await page.goto('/session');
  await page.getByRole('radio', { name: /^3,/ }).check({ force: true });
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.goto('/tools/breaks');
  await page.getByRole('link', { name: 'Stel de seintjes in' }).click();
  await page.getByRole('button', { name: 'Zet aan' }).click();
  await expect(title(page)).toHaveText('Even bewegen');
  await page.goto('/tools/calm?round=paced-breathing');
  await page.getByRole('button', { name: /Begin|Start/ }).click();
  expect(await shelves()).toEqual(own);
  await page.getByRole('button', { name: 'Sluit het voorbeeld' }).click();
  await expect(page).not.toHaveURL(/tools/);
  await expect(title(page)).toBeVisible();
  await page.goto('/check');
  await expect(page.locator('#row-chest-pain')).toBeVisible();
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);
});

test('a name that nobody has shows an empty app, and says that it is an example', async ({ page }) => {
  await page.goto('/today?demo=nobody');
  await expect(title(page)).toBeVisible();
  await expect(page.getByText('Dit is een voorbeeld')).toBeVisible();
});

test('an empty name is nobody: the own app, and what is told there is kept', async ({ page }) => {
  await seedJournal(page, new Life().plan('2026-11-01').events);
  const own = (await keptEvents(page)).length;
  await page.goto('/today?demo=');
  await expect(title(page)).toBeVisible();
  await expect(page.getByText('Dit is een voorbeeld')).toHaveCount(0);
  await page.goto('/settings');
  await page.getByLabel('Je huisarts').fill('030 123 45 67');
  await page.getByRole('button', { name: 'Bewaar de nummers' }).click();
  await expect.poll(async () => (await keptEvents(page)).length).toBe(own + 1);
});

test('one prompt a day: it says why, and "never" is as easy as yes', async ({ page }) => {
  const { today, events } = demoPerson('month');
  await page.clock.install({ time: new Date(`${today}T21:00:00+01:00`) });
  await seedJournal(page, events);
  await page.goto('/today');
  const never = page.getByRole('button', { name: 'Niet meer vragen' });
  await expect(never).toHaveCount(1);
  await never.click();
  await expect(never).toHaveCount(0);
  const no = [expect.objectContaining({ answer: 'never', day: today })];
  await expect.poll(() => keptOf(page, 'prompted')).toEqual(no);
  await page.reload();
  await expect(title(page)).toBeVisible();
  await expect(never).toHaveCount(0);
  expect(await keptOf(page, 'prompted')).toEqual(no);
});
