import { expect, test } from '@playwright/test';
import { axeFindings, axeFindingsInBothThemes } from './helpers/axe.ts';
import { watch } from './helpers/watch.ts';

test('the watcher sees what the app must never do', async ({ page }) => {
  const problems = await watch(page);
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self'");
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.hacked = true';
    document.head.append(script);
    fetch('https://example.invalid/').catch(() => {});
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  await expect.poll(() => problems.join('\n')).toContain('policy: script-src');
  await expect.poll(() => problems.join('\n')).toContain('policy: connect-src');
  await expect.poll(() => problems.join('\n')).toContain('page error: on purpose');
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('the watcher sees a request to a third party even where no policy stops it', async ({ page }) => {
  const problems = await watch(page);
  await page.route('**/api/health', (route) => route.fulfill({ contentType: 'text/html', body: '<p>no policy</p>' }));
  await page.goto('/api/health');
  await page.evaluate(() => fetch('https://example.invalid/').catch(() => {}));
  await expect.poll(() => problems.join('\n')).toContain('foreign: https://example.invalid/');
});

test('axe sees a fault', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.body.innerHTML = '<main><h1>A</h1><button></button></main>';
  });
  expect((await axeFindings(page)).join('\n')).toContain('button-name');
});

test('axe sees a colour that is too pale in dark alone', async ({ page }) => {
  await page.goto('/alarm/');
  await page.evaluate(() => {
    const [sheet] = document.styleSheets;
    const pale = '@media (prefers-color-scheme: dark) { main p { color: #333 !important } }';
    sheet?.insertRule(pale, sheet.cssRules.length);
  });
  const found = await axeFindingsInBothThemes(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((finding) => finding.startsWith('dark: color-contrast'))).toBe(true);
});

test('the app is served by the pinned Node', async ({ request }) => {
  expect(await (await request.get('/api/health')).json()).toEqual({ ok: true, node: 'v24.21.0' });
});
