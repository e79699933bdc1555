import { expect, type Page } from '@playwright/test';

/** What a person answers in a Rugcheck; alarm rows not named are "geen van deze". */
export interface Story {
  readonly yes?: readonly string[];
  readonly unknown?: readonly string[];
  /** By question id: an option, several, or a number. Left out: none of these, no, or the first option; age 40, pain 4. */
  readonly answers?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Opens the Rugcheck and answers screen by screen until the result, or until `stopAt` says so. Calls `each` on every screen. */
export async function doRugcheck(
  page: Page,
  story: Story = {},
  each: (page: Page, screen: number) => Promise<void> = async () => {},
): Promise<void> {
  await page.goto('/check/');
  for (let screen = 0; screen < 45; screen++) {
    await canBeAnswered(page);
    if (new URL(page.url()).pathname === '/result') {
      await expect(page.locator('[id^=q-], [id^=row-]')).toHaveCount(0); // the address changes before the screen does
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
      return;
    }
    await each(page, screen);
    await answerScreen(page, story);
  }
  throw new Error('The Rugcheck did not end');
}

/** The page is there before the app is: a press before this goes nowhere, or loads a whole page. */
export async function untilRuns(page: Page): Promise<void> {
  await expect(page.locator('html[data-runs]')).toBeAttached();
}

/** Waits for a question or the result: the first list is there before the app is, and what can be answered tells that it runs. */
export async function canBeAnswered(page: Page): Promise<void> {
  const isThere = () =>
    page.evaluate(() => location.pathname === '/result' || document.querySelector('[id^=q-], [id^=row-]') !== null);
  await expect.poll(isThere, { intervals: [20] }).toBe(true);
}

/** Answers the present screen and goes on. */
export async function answerScreen(page: Page, { yes = [], unknown = [], answers = {} }: Story): Promise<void> {
  await canBeAnswered(page);
  const rows = page.locator('[id^=row-]');
  if ((await rows.count()) > 0) {
    for (const id of yes) await pressRow(page, id, 0);
    for (const id of unknown) await pressRow(page, id, 1);
  }
  // An answer can open another question on the same screen.
  const asked = new Set<string>();
  for (let next = await unasked(page, asked); next !== undefined; next = await unasked(page, asked)) {
    asked.add(next);
    await answerField(page, next, answers[next]);
  }
  if ((await rows.count()) > 0) await rows.last().scrollIntoViewIfNeeded();
  const go = page.locator('main button.act').last();
  await expect(go).not.toHaveAttribute('aria-disabled', 'true');
  const before = await state(page); // here: an answer may have opened another question
  await go.click();
  await expect.poll(() => state(page), { intervals: [20, 50, 100] }).not.toBe(before);
}

/** The first question on the screen that was not answered yet. */
async function unasked(page: Page, asked: ReadonlySet<string>): Promise<string | undefined> {
  const ids = await page.locator('[id^=q-]').evaluateAll((fields) => fields.map(({ id }) => id.slice(2)));
  return ids.find((id) => !asked.has(id));
}

async function pressRow(page: Page, id: string, button: number): Promise<void> {
  const row = page.locator(`#row-${id}`).locator('xpath=..');
  if ((await row.count()) === 0) return;
  const answer = row.getByRole('button').nth(button);
  if ((await answer.getAttribute('aria-pressed')) !== 'true') await answer.click();
}

async function answerField(page: Page, id: string, answer: unknown) {
  const field = page.locator(`#q-${id}`);
  if (!(await field.isVisible())) {
    if (id !== 'leg-pain') return;
    const zone = { 'buttock-thigh': 5, 'below-knee': 9 }[String(answer)] ?? 3;
    const part = page.locator('svg.body g[role=checkbox]').nth(zone);
    if ((await part.getAttribute('aria-checked')) !== 'true') await part.click();
    return;
  }
  if (id === 'age') return field.locator('input').fill(String(answer ?? 40));
  if (typeof answer === 'number' || id === 'pain' || id === 'function-limit') {
    return field.locator(`input[value="${answer ?? 4}"]`).check();
  }
  if (Array.isArray(answer)) {
    for (const key of answer) await field.locator(`input[value="${key}"]`).check();
    return;
  }
  if (typeof answer === 'string') return field.locator(`input[value="${answer}"]`).check();
  for (const calm of ['none', 'no']) {
    const option = field.locator(`input[value="${calm}"]`);
    if ((await option.count()) > 0) return option.check();
  }
  await field.locator('input').first().check();
}

function state(page: Page): Promise<string> {
  return page.evaluate(() => {
    const asked = document.querySelectorAll('[id^=q-], [id^=row-]').length;
    return `${location.href} ${document.querySelector('h1')?.textContent} ${asked}`;
  });
}

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}
