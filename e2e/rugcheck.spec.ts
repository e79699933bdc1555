import { expect, test } from '@playwright/test';
import { Life } from './daily-life.ts';
import { axeFindingsInBothThemes } from './helpers/axe.ts';
import { keptEvents, keptOf, seedJournal } from './helpers/seed.ts';
import { answerScreen, canBeAnswered, doRugcheck, tabTo, untilRuns } from './helpers/walk.ts';
import { watch } from './helpers/watch.ts';

const h1 = { level: 1 } as const;

test('an ordinary back: calm verdict, plan offered, both written down with the version of the rules', async ({
  page,
}) => {
  const problems = await watch(page);
  await doRugcheck(page);
  await expect(page.getByRole('heading', h1)).toHaveText('Geen alarmsignaal in je antwoorden.');
  await expect(page.getByRole('link', { name: 'Maak mijn plan' })).toBeVisible();
  const events = await keptEvents(page);
  const kinds = events.map((event) => event.kind).toSorted();
  expect(kinds).toEqual(['answered', 'verdictGiven']);
  expect(events.find((event) => event.kind === 'verdictGiven')?.data).toMatchObject({
    verdict: 'self-care',
    rulesVersion: expect.stringMatching(/\d/),
  });
  expect(problems).toEqual([]);
});

test('one alarm row on the first screen: 112 at once, without reading the rest', async ({ page }) => {
  await page.goto('/check/');
  await page.locator('#row-chest-pain').locator('xpath=..').getByRole('button', { name: 'Ja' }).click();
  await page.getByRole('button', { name: 'Zie wat je nu moet doen' }).click();
  await expect(page.getByRole('heading', h1)).toHaveText('Bel nu 112');
  await expect(page.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112');
  await expect(page.getByRole('link', { name: 'Bel 112' })).toBeInViewport();
  await expect(page.locator('blockquote')).toContainText('Ik heb');
  await expect(page.getByRole('link', { name: 'Maak mijn plan' })).toHaveCount(0);
});

test('numb between the legs since this week: call now, with the words to say and since when', async ({ page }) => {
  await doRugcheck(page, { yes: ['saddle-feeling'], answers: { 'ces-onset': 'under-2-weeks' } });
  await expect(page.getByRole('heading', h1)).toHaveText('Bel nu de huisarts of huisartsenpost');
  await expect(page.getByText('Rijd niet zelf.')).toBeVisible();
  await page.getByLabel('Sinds wanneer?').fill('gisteravond negen uur');
  await expect(page.locator('blockquote')).toContainText('Het begon gisteravond negen uur.');
  await page.getByRole('link', { name: 'Brief bekijken' }).click();
  await expect(page.getByRole('heading', h1)).toHaveText('Je brief');
  await expect(
    page
      .getByText('Minder gevoel', { exact: false })
      .or(page.getByText('Doof', { exact: false }))
      .first(),
  ).toBeVisible();
});

test('"weet ik niet" on a hard sign is not a no: it leads to a call, and first says how to check', async ({ page }) => {
  await page.goto('/check/');
  const row = page.locator('#row-legs-paralysed').locator('xpath=..');
  await row.getByRole('button', { name: 'Weet ik niet' }).click();
  await expect(row.getByRole('status')).not.toBeEmpty();
  await doRugcheck(page, { unknown: ['legs-paralysed'] });
  await expect(page.getByRole('heading', h1)).toHaveText('Bel nu de huisarts of huisartsenpost');
});

test('"Geen van deze" counts only after the last row was on screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto('/check/');
  const go = page.locator('main button.act');
  await expect(go).toHaveText('Lees alle regels');
  await expect(go).toHaveAttribute('aria-disabled', 'true');
  await go.dispatchEvent('click');
  await expect(page.getByRole('heading', h1)).toHaveText(/Nu meteen/);
  await page.locator('[id^=row-]').last().scrollIntoViewIfNeeded();
  await expect(go).toHaveText('Geen van deze');
  await go.click();
  await expect(page.getByRole('heading', h1)).toHaveText('Hoe oud ben je?');
});

test('nothing is chosen beforehand, and going on without an answer says so', async ({ page }) => {
  await doRugcheck(page, {}, async (at) => {
    expect(await at.locator('[id^=q-] input:checked').count()).toBe(0);
    if ((await at.locator('[id^=row-]').count()) > 0) return;
    const go = at.locator('main button.act').last();
    await expect(go).toHaveAttribute('aria-disabled', 'true');
    await expect(go).toContainText('Kies eerst een antwoord');
  });
});

test('back keeps the answers', async ({ page }) => {
  await page.goto('/check/');
  await answerScreen(page, {});
  await page.locator('#q-age input').fill('52');
  await answerScreen(page, { answers: { age: 52 } });
  await expect(page.getByRole('heading', h1)).toHaveText(/plassen en poepen/);
  await page.getByRole('button', { name: 'Terug' }).click();
  await expect(page.locator('#q-age input')).toHaveValue('52');
});

test('an interrupted check names the alarm card and goes on where it stopped', async ({ page }) => {
  await page.goto('/check/');
  await answerScreen(page, {});
  await answerScreen(page, {});
  await page.goto('/');
  await expect(page.getByText('Bel bij twijfel de huisarts.')).toBeVisible();
  await page.getByRole('link', { name: 'Ga verder met de Rugcheck' }).click();
  await expect(page.getByRole('heading', h1)).toHaveText(/plassen en poepen/);
});

test.describe('ages', () => {
  test('7: the app stops kindly, and makes no plan', async ({ page }) => {
    await doRugcheck(page, { answers: { age: 7 } });
    await expect(page.getByRole('heading', h1)).toHaveText('Maak een afspraak met je huisarts');
    await expect(page.getByText('Rugwijs is voor volwassenen.', { exact: false })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Maak mijn plan' })).toHaveCount(0);
  });

  test('140, half a year, letters and nothing: refused in words, one can go on after a real age', async ({ page }) => {
    await page.goto('/check/');
    await answerScreen(page, {});
    const age = page.locator('#q-age input');
    const go = page.locator('main button.act').last();
    for (const wrong of ['140', '-3', '35.5', 'oud']) {
      await age.fill(wrong);
      await expect(page.locator('#q-age [role=status]')).not.toBeEmpty();
      await expect(go).toHaveAttribute('aria-disabled', 'true');
    }
    await age.fill('');
    await expect(go).toHaveAttribute('aria-disabled', 'true');
    await age.fill('35');
    await expect(page.locator('#q-age [role=status]')).toBeEmpty();
    await expect(go).not.toHaveAttribute('aria-disabled', 'true');
  });
});

test('the body map: tapping the calf means below the knee, told in words; the list gives the same', async ({
  page,
}) => {
  await doRugcheck(page, { answers: { 'leg-pain': 'below-knee' } }, async (at) => {
    if ((await at.locator('svg.body').count()) === 0) return;
    const calf = at.getByRole('checkbox', { name: 'linkerkuit of voet' });
    await calf.focus();
    await at.keyboard.press('Space');
    await expect(calf).toHaveAttribute('aria-checked', 'true');
    await expect(at.getByText('De pijn gaat tot onder je knie.')).toBeVisible();
    await at.keyboard.press('Space');
    await expect(calf).toHaveAttribute('aria-checked', 'false');
    await at.getByText('Liever kiezen uit een lijst').click();
    await at.locator('#q-leg-pain input[value="buttock-thigh"]').check();
    await expect(at.getByText('De pijn gaat tot je bil of bovenbeen.')).toBeVisible();
    await at.getByText('Liever kiezen uit een lijst').click();
  });
});

test('the private screen: a line about privacy, skipping allowed, and a button that hides it', async ({ page }) => {
  await page.goto('/check/');
  for (let i = 0; i < 12; i++) {
    await canBeAnswered(page);
    if ((await page.locator('#row-violence').count()) > 0) break;
    await answerScreen(page, {});
  }
  await expect(
    page.locator('#row-violence').locator('xpath=..').getByRole('button', { name: 'Overslaan' }),
  ).toBeVisible();
  await page.locator('#row-violence').locator('xpath=..').getByRole('button', { name: 'Ja' }).click();
  await page.getByRole('button', { name: 'Verberg dit scherm' }).click();
  await expect(page).toHaveURL(/\/learn$/);
  expect(await page.evaluate(() => localStorage.getItem('rugwijs.draft'))).not.toContain('violence');
});

test('the whole check by keyboard, the focus always on the new heading', async ({ page }) => {
  await page.goto('/');
  await untilRuns(page);
  await tabTo(page, 'a.act');
  await page.keyboard.press('Enter');
  for (let screen = 0; screen < 40; screen++) {
    await expect(page.getByRole('heading', h1)).toBeFocused();
    if (new URL(page.url()).pathname === '/result') break;
    const before = await page.getByRole('heading', h1).textContent();
    if ((await page.locator('#q-age').count()) > 0) {
      await tabTo(page, '#q-age input');
      await page.keyboard.type('40');
    } else if ((await page.locator('svg.body').count()) > 0) {
      await tabTo(page, 'svg.body g');
      await page.keyboard.press('Space');
    } else {
      const fields = await page.locator('[id^=q-]').all();
      for (const field of fields) {
        const id = await field.getAttribute('id');
        const none = (await field.locator('input[value="none"]').count()) > 0 ? '[value="none"]' : '';
        await tabTo(page, `#${id} input${none}`);
        await page.keyboard.press('Space');
      }
    }
    await tabTo(page, 'main button.act');
    await page.keyboard.press('Enter');
    await expect
      .poll(
        async () => (await page.getByRole('heading', h1).textContent()) !== before || page.url().endsWith('/result'),
      )
      .toBe(true);
  }
  await expect(page).toHaveURL(/\/result$/);
});

test('a call that was made: what the doctor said opens the plan, and the verdict stays', async ({ page }) => {
  await doRugcheck(page, { yes: ['leg-weakness'], answers: { 'motor-onset': 'under-2-weeks', 'motor-worse': 'no' } });
  await expect(page.getByRole('heading', h1)).toHaveText('Bel vandaag de huisarts');
  await page.getByText('Vertel wat er gezegd is').click();
  await page.getByLabel('Mijn huisarts').check();
  await page.getByLabel('Ja, ik ben onderzocht en ik mag oefenen').check();
  await page.getByRole('button', { name: 'Bewaar dit' }).click();
  await expect(page.getByText('Je mag van je arts oefenen', { exact: false })).toBeVisible();
  await expect.poll(() => keptOf(page, 'contacted')).toMatchObject([{ with: 'gp', released: true }]);
  expect(await keptOf(page, 'verdictGiven')).toHaveLength(1);
});

test('"Waarom?" shows answers, rule, certainty, source and what would change it', async ({ page }) => {
  await doRugcheck(page, { yes: ['cold-leg'] });
  await page.getByRole('button', { name: 'Waarom moet ik bellen?' }).click();
  const sheet = page.getByRole('dialog');
  for (const heading of [
    'Dit zei je',
    'De regel',
    'Hoe zeker is dit?',
    'Waar komt het vandaan?',
    'Wat zou dit veranderen?',
  ]) {
    await expect(sheet.getByRole('heading', { name: heading }).first()).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'Waarom moet ik bellen?' })).toBeFocused();
});

for (const language of ['nl', 'en'] as const) {
  test(`axe finds nothing on any screen of the check: light and dark, ${language}`, async ({ browser, baseURL }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ baseURL: baseURL ?? '', reducedMotion: 'reduce' });
    await context.addInitScript((kept) => localStorage.setItem('rugwijs.settings', kept), JSON.stringify({ language }));
    const page = await context.newPage();
    const found: string[] = [];
    await doRugcheck(
      page,
      { yes: ['osteoporosis'], answers: { age: 72, pain: 8, 'leg-pain': 'below-knee' } },
      async (at, n) => {
        found.push(...(await axeFindingsInBothThemes(at)).map((finding) => `${n}: ${finding}`));
      },
    );
    found.push(...(await axeFindingsInBothThemes(page)));
    await page.goto('/letter');
    await expect(page.getByRole('heading', h1)).not.toHaveText('');
    found.push(...(await axeFindingsInBothThemes(page)));
    expect(found).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await context.close();
  });
}

test('for somebody else: their result and their letter, over a reload; the own plan and journal know nothing of it', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00+01:00') });
  await seedJournal(page, new Life().plan('2026-11-21').events);
  const before = (await keptEvents(page)).length;
  const story = { yes: ['saddle-feeling'], answers: { 'ces-onset': 'under-2-weeks' } };
  await doRugcheck(page, story, async (at, screen) => {
    const mine = at.getByRole('button', { name: 'Toch voor mijzelf: begin opnieuw' });
    if (screen === 0) await at.getByLabel('Ik vul dit in voor iemand anders').check();
    else await expect(mine).toBeVisible();
    expect(await at.evaluate(() => localStorage.getItem('rugwijs.draft'))).toBeNull();
  });
  await expect(page.getByRole('heading', h1)).toHaveText('Bel nu de huisarts of huisartsenpost');
  await expect(page.getByText('Dit gaat over iemand anders. We bewaren het niet.')).toBeVisible();
  await expect(page.getByText('Bel de huisarts van diegene', { exact: false })).toBeVisible();
  await expect(page.getByText('Heb je gebeld?')).toHaveCount(0);
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('link', { name: 'Brief bekijken' }).click();
  await expect(page.getByRole('article')).toContainText('Ingevuld door iemand anders');
  await page.reload();
  await expect(page.getByText('Dit gaat over iemand anders. We bewaren het niet.')).toBeVisible();
  await page.goto('/today');
  await expect(page.getByRole('link', { name: /Start de oefeningen/ })).toBeVisible();
  await page.goto('/result');
  await expect(page.getByRole('heading', h1)).toHaveText('Geen alarmsignaal in je antwoorden.'); // one's own
  await page.goto('/result?for=other');
  await page.getByRole('button', { name: 'Klaar, vergeet deze antwoorden' }).click();
  await expect(page).toHaveURL(/\/today$/);
  await page.goto('/result?for=other');
  await expect(page.getByRole('heading', h1)).toHaveText('Nog geen uitslag');
  expect(await keptEvents(page)).toHaveLength(before);
});
