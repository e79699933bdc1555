import { expect, type Page, test } from '@playwright/test';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { saidBy, withVoice } from './helpers/voice.ts';
import { tabTo, untilRuns } from './helpers/walk.ts';
import { watch } from './helpers/watch.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const drawing = (page: Page) => page.getByRole('img', { name: /Tekening van een onderrug/ });
const shape = (page: Page, part: string) => drawing(page).locator(`path[data-part="${part}"]`);

/** The outline of one shape, to see whether it moved. */
async function outline(page: Page, part: string): Promise<string> {
  return (await shape(page, part).last().getAttribute('d')) ?? '';
}

test('the whole anatomy by keyboard: bend, layers, sides, every part, read aloud', async ({ page }) => {
  const problems = await watch(page);
  await withVoice(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/learn/anatomy');
  await expect(heading(page)).toHaveText('Je rug van binnen');
  const upright = await outline(page, 'discs');

  await tabTo(page, 'input[type=range]');
  for (let i = 0; i < 10; i += 1) await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'voorover gebogen');
  await expect(drawing(page)).toHaveAccessibleName(/van opzij gezien, voorover gebogen/);
  await expect(page.getByText('Voorover gaan de gewrichtjes achterin open.')).toBeVisible();
  await expect.poll(() => outline(page, 'discs')).not.toBe(upright);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Rechtop' })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => outline(page, 'discs')).toBe(upright);

  await expect(shape(page, 'back-muscles')).toHaveCount(0);
  await tabTo(page, 'input[type=checkbox]');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Spieren' })).toBeChecked();
  await expect(shape(page, 'back-muscles')).not.toHaveCount(0);

  await tabTo(page, '#part-vertebrae button');
  const names = ['Wervels', 'Heiligbeen', 'Schijven', 'Gewrichtjes', 'Ruggenmerg', 'Paardenstaart', 'Zenuwwortels'];
  for (const name of [...names, 'Grote beenzenuw', 'Rugspieren', 'Buikspieren', 'Holle lijn']) {
    const button = page.getByRole('button', { name, exact: true });
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(drawing(page)).toHaveAccessibleName(new RegExp(`Opgelicht: ${name}\\.$`));
    await tabTo(page, `[aria-label$=": ${name}"]`); // past the words that can be explained
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await saidBy(page)).at(-1)).toMatch(new RegExp(`^${name}\\. `));
    await page.keyboard.press('Tab');
  }
  // A part of a layer that was off puts that layer on.
  await expect(page.getByRole('checkbox', { name: 'De holle lijn' })).toBeChecked();
  expect(problems).toEqual([]);
});

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Taps a point of a drawn part until its row is open: the page may still be moving under the first tap. */
async function tapUntil(page: Page, part: string, name: string, point: (box: Box) => readonly [number, number]) {
  const row = page.getByRole('button', { name, exact: true });
  await expect(async () => {
    const box = await shape(page, part).first().boundingBox();
    if (!box) throw new Error(`No ${part}`);
    if ((await row.getAttribute('aria-expanded')) !== 'true') await page.mouse.click(...point(box));
    await expect(row).toHaveAttribute('aria-expanded', 'true', { timeout: 2_000 });
  }).toPass();
}

test('a tap on a part does the same, also beside a thin nerve; what is only drawn from the side turns the drawing', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/learn/anatomy');
  // Beside the nerves that run over it.
  await tapUntil(page, 'sacrum', 'Heiligbeen', ({ x, y, width, height }) => [x + width * 0.8, y + height * 0.45]);
  await expect(page.locator('#says-sacrum')).toContainText('Hier staat je rug op je bekken');
  await expect(page.locator('#says-sacrum')).toBeInViewport();

  const beside = ({ x, y, width, height }: Box) => [x + width + 6, y + height - 12] as const;
  await tapUntil(page, 'sciatic-nerve', 'Grote beenzenuw', beside);

  await page.getByRole('radio', { name: 'Van achteren' }).check();
  await expect(drawing(page)).toHaveAccessibleName(/van achteren gezien/);
  await page.getByRole('button', { name: 'Holle lijn', exact: true }).click();
  await expect(drawing(page)).toHaveAccessibleName(/van opzij gezien.*Opgelicht: Holle lijn/);
  await page.getByRole('button', { name: 'Holle lijn', exact: true }).click();
  await expect(drawing(page)).toHaveAccessibleName(/nog niets gekozen/);
});

test('the buttons move the drawing, and do so at once with reduced motion', async ({ page }) => {
  await page.goto('/learn/anatomy');
  const slider = page.getByRole('slider');
  await page.getByRole('button', { name: 'Strekken' }).click();
  await expect(slider).toHaveValue('10');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const inOneFrame = await page.getByRole('button', { name: 'Buigen' }).evaluate(async (button) => {
    (button as HTMLElement).click();
    await new Promise(requestAnimationFrame);
    return document.querySelector<HTMLInputElement>('input[type=range]')?.value;
  });
  expect(inOneFrame).toBe('-10');
});

test('anatomy is accessible from both sides, in both themes', async ({ page }) => {
  await withVoice(page);
  await page.goto('/learn/anatomy');
  await page.getByRole('button', { name: 'Wervels' }).click();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Van achteren' }).check();
  for (const layer of ['Spieren', 'De holle lijn']) await page.getByRole('checkbox', { name: layer }).check();
  expect(await axeFindings(page)).toEqual([]);
});

test('numbers: each a picture that says its number, its certainty and its source; charts are tables too', async ({
  page,
}) => {
  const problems = await watch(page);
  await page.goto('/learn/numbers');
  await expect(heading(page)).toHaveText('Cijfers in beeld');
  await expect(page.getByRole('img', { name: '2 tot 3 van de 10 mensen' })).toBeVisible();
  await expect(page.getByRole('img', { name: '1 van de 100 mensen' })).toBeVisible();
  await expect(page.getByRole('img', { name: /begin 5,2, 6 weken 2,3, half jaar 1,2, 1 jaar 0,6/ })).toBeVisible();
  expect(await axeFindingsInBothThemes(page)).toEqual([]);

  const lasting = page.getByRole('region', { name: 'Pijn die al langer duurt' });
  await expect(lasting).toContainText('Deze lijn is te mooi.');
  await expect(lasting.getByRole('img')).toBeHidden();
  await lasting.getByText('Toch de lijn zien').click();
  await expect(lasting.getByRole('img')).toBeVisible();
  await lasting.getByText('Bekijk als tabel').click();
  await expect(lasting.getByRole('row', { name: '1 jaar 2,3 1,6 en 3' })).toBeVisible();
  await lasting.getByText('Waar komt dit vandaan?').click();
  await expect(lasting).toContainText('CMAJ 2024');
  for (const summary of await page.getByText('Bekijk als tabel').all()) await summary.click();
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('the figure of a lesson is the exercise it tells of, and moves when asked', async ({ page }) => {
  await page.goto('/');
  const walker = await page.locator('.figure path').nth(5).getAttribute('d');
  await page.goto('/learn/working-with-a-physiotherapist');
  const limb = page.locator('figure .figure path').nth(5);
  await expect(limb).toBeVisible();
  const still = await limb.getAttribute('d');
  expect(still).not.toBe(walker);
  await page.getByRole('button', { name: 'Laat bewegen' }).click();
  await expect.poll(() => limb.getAttribute('d')).not.toBe(still);
  await page.getByRole('button', { name: 'Zet stil' }).click();
  await expect(limb).toHaveAttribute('d', still ?? '');
});

test('English: anatomy and numbers', async ({ page }) => {
  await withVoice(page);
  await page.goto('/');
  await untilRuns(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(heading(page)).toHaveText('In two minutes you know what you can do now.');
  await page.goto('/learn/anatomy');
  await expect(heading(page)).toHaveText('Inside your back');
  await page.getByRole('button', { name: 'Discs' }).click();
  await page.getByRole('button', { name: 'Read aloud: Discs' }).click();
  await expect.poll(async () => (await saidBy(page)).at(-1)).toMatch(/^Discs\. Between two vertebrae/);
  expect(await axeFindings(page)).toEqual([]);
  await page.goto('/learn/numbers');
  await expect(page.getByRole('img', { name: '7 out of 10 people' }).first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('no sideways scrolling on a narrow phone, and with the largest text', async ({ page }) => {
  for (const path of ['/learn/anatomy', '/learn/numbers']) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(heading(page)).toBeVisible();
    await page.evaluate(() => document.documentElement.setAttribute('data-text', 'largest'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
