import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createApp } from './app.ts';

const router = readFileSync(new URL('../../web/src/app.tsx', import.meta.url), 'utf8');
const paths = [...router.matchAll(/<Route path="([^"]+)"/g)].map(([, path]) => path ?? '');
const first = {
  type: 'text/html',
  immutable: false,
  etag: '"first"',
  plain: new TextEncoder().encode('<!doctype html>'),
};
const app = createApp(new Map([['/', first]]));

test('the router names its screens where this test looks', () => {
  expect(paths.length).toBeGreaterThan(10);
});

// The alarm card is a page of its own, prerendered: it is served as a file.
test.each(paths.filter((path) => !path.startsWith('/alarm')))('%s is a screen to the server too', async (path) => {
  expect((await app.request(path.replace(/:\w+/, 'any'))).status).toBe(200);
});

test('another path is not', async () => {
  expect((await app.request('/elsewhere')).status).toBe(404);
});
