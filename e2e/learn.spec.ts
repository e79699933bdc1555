import { expect, type Page, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { keptEvents, seedJournal } from './helpers/seed.ts';
import { saidBy, withVoice } from './helpers/voice.ts';
import { watch } from './helpers/watch.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a card a day: guess first, then our judgement with how sure and from where', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') }); // another day has another card
  const problems = await watch(page);
  await page.goto('/learn');
  await expect(heading(page)).toHaveText('Leren');
  await page.getByRole('radio', { name: 'Klopt niet', exact: true }).check();
  await expect(page.getByText('Hoe zeker is dit?')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Waar komt dit vandaan?' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(/20\d\d|19\d\d|algemene/i);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Waar komt dit vandaan?' })).toBeFocused();
  await page.getByRole('link', { name: 'Meer van wat mensen zeggen' }).click();
  await expect(heading(page)).toHaveText('Klopt het?');
  expect(problems).toEqual([]);
});

test('a lesson: a picture, hard words explained, something to do today, and read', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('/learn');
  await page.getByText('Slapen en leven').click();
  await page.getByRole('link', { name: 'Beter slapen met rugpijn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beter slapen met rugpijn' })).toBeFocused();
  await expect(page.getByText('Doe vandaag:')).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gelezen' }).click();
  await expect(page.getByText('Slapen en leven')).toContainText('1 van');
  const read = (await keptEvents(page)).filter(({ kind }) => kind === 'lessonRead');
  expect(read.map(({ data }) => data)).toEqual([{ lesson: 'sleep' }]);

  await page.goto('/learn/discs');
  const term = page.getByRole('button', { name: 'tussenwervelschijf', exact: false }).first();
  await term.focus();
  await page.keyboard.press('Enter');
  const means = page.locator('[popover]:popover-open');
  await expect(means).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(means).toHaveCount(0);
  await expect(term).toBeFocused();

  // A claim explains its hard words in the same way.
  await page.goto('/learn/claims?claim=muscle-squeezes-the-sciatic-nerve');
  await page.getByRole('button', { name: 'tussenwervelschijf' }).click();
  await expect(means).toHaveText(/Een stevige, buigzame schijf/);
  expect(problems).toEqual([]);
});

/** Goes to every address by the app's own links, and gives back those that have no title, or slide sideways. */
function walkAll(page: Page, paths: readonly string[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const wrong: string[] = [];
    for (const path of all) {
      const before = document.querySelector('h1')?.textContent;
      const link = document.createElement('a');
      link.href = path;
      document.body.append(link);
      link.click();
      link.remove();
      const until = performance.now() + 15_000;
      const here = () => location.pathname === path && document.querySelector('h1')?.textContent !== before;
      while (!here() && performance.now() < until) await new Promise((done) => setTimeout(done, 5));
      const title = document.querySelector('h1')?.textContent ?? '';
      if (title === '' || !here()) wrong.push(`${path}: no page`);
      const aside = document.documentElement.scrollWidth - innerWidth;
      if (aside > 0) wrong.push(`${path}: ${aside} px sideways`);
    }
    return wrong;
  }, paths);
}

for (const language of ['nl', 'en'] as const) {
  test(`every lesson and every treatment opens, nothing slides sideways: ${language}`, async ({ page }) => {
    const problems = await watch(page);
    await page.goto('/learn');
    await page.evaluate(
      (chosen) => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: chosen })),
      language,
    );
    await page.goto('/learn/treatments');
    const href = (links: Element[]) => links.map((link) => link.getAttribute('href') ?? '');
    await expect(page.getByRole('table')).toBeVisible();
    const treatments = await page.locator('table a').evaluateAll(href);
    expect(treatments.length).toBeGreaterThanOrEqual(22);
    await page.goto('/learn');
    await expect(heading(page)).toBeVisible();
    const lessons = await page.locator('ol a').evaluateAll(href);
    expect(lessons.length).toBeGreaterThanOrEqual(40);
    expect(await walkAll(page, [...lessons, ...treatments])).toEqual([]);
    expect(problems).toEqual([]);
  });
}

test('a question gets what is written, with its source; a strange one gets none; an alarm sign is caught first', async ({
  page,
}) => {
  const problems = await watch(page);
  await page.goto('/learn');
  await page.getByLabel('Je vraag').fill('Moet ik tillen met een rechte rug?');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Stel je vraag');
  await expect(page.getByRole('article').first()).toContainText(/til/i);
  await page.getByRole('article').first().getByText('Bron', { exact: true }).click();
  await expect(page.getByRole('article').first().locator('details')).toContainText(/\d{4}/);
  expect(await axeFindingsInBothThemes(page)).toEqual([]);

  await page.getByLabel('Je vraag').fill('recept voor appeltaart met kaneel');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Daar hebben we geen antwoord op.')).toBeVisible();
  await expect(page.getByText('Vraag het je huisarts of fysiotherapeut.')).toBeVisible();

  await page.getByLabel('Je vraag').fill('ik kan niet meer plassen sinds vanmorgen');
  await expect(page.getByRole('heading', { name: 'Dit kan een alarmsignaal zijn' })).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: 'Naar de alarmvragen' }).click();
  await expect(page).toHaveURL(/\/check/);
  expect(problems).toEqual([]);
});

test('thoughts of suicide lead to people at once', async ({ page }) => {
  await page.goto('/learn');
  await page.getByLabel('Je vraag').fill('ik wil niet meer leven');
  await expect(page.getByRole('link', { name: 'Bel 113' })).toHaveAttribute('href', 'tel:113');
  expect(await axeFindings(page)).toEqual([]);
});

test('claims: search, filters and an address of their own', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('/learn/claims');
  await expect(page.getByText('126 zinnen')).toBeVisible();
  await page.getByLabel('Oordeel').selectOption({ label: 'Verkooppraatje' });
  await expect(page.getByRole('status').filter({ hasText: /^\d+ zin/ })).not.toHaveText('126 zinnen');
  await page.getByLabel('Zoek in de zinnen').fill('zzzz');
  await expect(page.getByText('Geen zin gevonden.')).toBeVisible();
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await page.getByText('Waar mensen elkaar tegenspreken').click();
  await expect(page.getByText('Wij doen').first()).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.goto('/learn/claims?conflict=brace');
  await expect(page.locator('details[open] section h2').first()).toHaveText('Wel of geen brace?');
  await page.goto('/learn/claims?claim=lift-with-a-straight-back');
  await expect(page.locator('details[open]').first()).toContainText(/Klopt niet/);
  expect(problems).toEqual([]);
});

test('treatments on the same points, and the sources with what leans on them', async ({ page }) => {
  const problems = await watch(page);
  await page.goto('/learn/treatments');
  await expect(page.getByRole('table')).toBeVisible();
  const heat = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Warmte', exact: true }) });
  await expect(heat).toContainText('Een wond, of huid die weinig voelt.');
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: 'Warmte', exact: true }).click();
  await expect(heading(page)).toHaveText('Warmte');
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.goto('/learn/sources');
  await page.locator('summary').filter({ hasText: 'Richtlijn' }).click();
  await expect(page.getByText('Vervangen door een nieuwere versie.')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Gebruikt voor:' }).first().click();
  await expect(page.getByRole('link', { name: 'Even minder doen, niet gaan liggen' }).first()).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.goto('/learn/treatments/no-such-thing');
  await expect(heading(page)).toHaveText('Deze bladzijde is er niet');
  expect(problems).toEqual([]);
});

test('a page reads itself aloud, stops when asked, and where there is no voice there is no button', async ({
  page,
  context,
}) => {
  await withVoice(page);
  await page.goto('/learn/bending');
  await page.getByRole('button', { name: 'Lees voor' }).click();
  await expect.poll(() => saidBy(page)).toContain('Mag ik bukken en tillen?');
  const spoken = await saidBy(page);
  expect(spoken.some((line) => line.startsWith('Ja. Je rug is gemaakt'))).toBe(true);
  await page.getByRole('button', { name: 'Stop met voorlezen' }).click();
  await expect(page.getByRole('button', { name: 'Lees voor' })).toBeVisible();

  // The alarm card, in its own language; and a sheet, behind which the button of the page is out of reach.
  await page.goto('/alarm/en/');
  await page.getByRole('button', { name: 'Read aloud' }).click();
  await expect.poll(() => saidBy(page)).toContain('In doubt? Call.');
  await expect(page.getByRole('button', { name: 'Stop reading' })).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Wis alles', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lees voor' }).click();
  await expect.poll(() => saidBy(page)).toContain('Alles wissen?');
  expect(await saidBy(page), 'not of the page behind').not.toContain('Instellingen');
  await page.getByRole('button', { name: 'Nee, bewaar alles' }).click();
  await expect(page.getByRole('button', { name: 'Lees voor' })).toHaveCount(1);

  const silent = await context.newPage();
  await silent.goto('/learn/bending');
  await expect(heading(silent)).toBeVisible();
  await expect(silent.getByRole('button', { name: 'Lees voor' })).toHaveCount(0);
});

test('the diary keeps a line, catches a sign in it, and lets it be taken out', async ({ page }) => {
  const problems = await watch(page);
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, new Life().plan('2026-11-20').events);
  await page.goto('/today');
  await page.getByRole('button', { name: 'Schrijf in je dagboek' }).click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText('Schrijf eerst iets op.')).toBeVisible();
  await page.getByLabel('In je eigen woorden').fill('mijn billen voelen doof als ik afveeg');
  await page.clock.runFor(1000);
  await expect(page.getByRole('heading', { name: 'Dit kan een alarmsignaal zijn' })).toBeVisible();
  await page.clock.runFor(1000); // it is read
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goto('/progress');
  await page.getByText('Je dagboek').click();
  await expect(page.getByRole('paragraph').filter({ hasText: 'mijn billen voelen doof als ik afveeg' })).toBeVisible();
  await page.getByRole('button', { name: 'Haal weg mijn billen voelen doof als ik afveeg' }).click();
  await expect(page.getByText('De regel is weg.')).toBeVisible();
  await expect(page.getByText('mijn billen voelen doof als ik afveeg')).toHaveCount(0);
  expect(problems).toEqual([]);
});

test('English: Learn, a lesson, a question and the net', async ({ page }) => {
  await page.goto('/learn');
  await page.evaluate(() => localStorage.setItem('rugwijs.settings', JSON.stringify({ language: 'en' })));
  await page.goto('/learn');
  await expect(heading(page)).toHaveText('Learn');
  await page.getByLabel('Your question').fill('should I lift with a straight back?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').first()).toContainText(/lift/i);
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByLabel('Your question').fill('I cannot pee anymore');
  await expect(page.getByRole('heading', { name: 'This may be an alarm sign' })).toBeVisible();
});

test('a lesson that does not exist says so', async ({ page }) => {
  await page.goto('/learn/no-such-lesson');
  await expect(heading(page)).toHaveText('Deze bladzijde is er niet');
});
