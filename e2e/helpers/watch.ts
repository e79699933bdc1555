import type { BrowserContext, Page } from '@playwright/test';

/**
 * Collects what this app must never do: ask a third party, break its own policy, throw, or log an error.
 * Call it before the first `goto`; at the end `expect(problems).toEqual([])`.
 */
export async function watch(page: Page): Promise<string[]> {
  const problems: string[] = [];
  watchRequests(page.context(), problems);
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('reportViolation', (text: string) => problems.push(`policy: ${text}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const target = globalThis as unknown as { reportViolation(text: string): void };
      target.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return problems;
}

/** Requests of pages and of the service worker alike. */
function watchRequests(context: BrowserContext, problems: string[]) {
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.hostname !== 'localhost') problems.push(`foreign: ${url.href}`);
  });
}
