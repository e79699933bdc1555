import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './app.ts';
import { readApp } from './files.ts';

const root = mkdtempSync(join(tmpdir(), 'rugwijs-server-'));
const home = '<!doctype html><title>Rugwijs</title>';
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  mkdirSync(join(root, 'assets'));
  mkdirSync(join(root, 'alarm'));
  writeFileSync(join(root, 'index.html'), home);
  writeFileSync(join(root, 'index.html.br'), brotliCompressSync(home));
  writeFileSync(join(root, 'alarm/index.html'), '<!doctype html><title>Alarm</title>');
  writeFileSync(join(root, 'assets/app-abc123.js'), 'export {};');
  writeFileSync(join(root, 'secret.pem'), 'not for the web');
  app = createApp(readApp(root)!);
});
afterAll(() => rmSync(root, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe('status', () => {
  test.each([
    ['/', 200],
    ['/alarm/', 200],
    ['/alarm', 200],
    ['/today', 200],
    ['/learn/bending', 200],
    ['/no-such-screen', 404],
    ['/assets/gone.js', 404],
    ['/api/unknown', 404],
    ['/favicon.ico', 204],
    ['/secret.pem', 404],
    ['/../package.json', 404],
    ['/%2e%2e/package.json', 404],
  ])('%s gives %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test('an unknown page still shows the app, which says so in words', async () => {
    expect(await (await get('/no-such-screen')).text()).toBe(home);
  });

  test('nothing can be written', async () => {
    const response = await app.request('/', { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test('health says which Node serves', async () => {
    expect(await (await get('/api/health')).json()).toEqual({ ok: true, node: process.version });
  });
});

describe('encoding', () => {
  test('Brotli for a browser that takes it', async () => {
    const response = await get('/', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(home);
  });

  test.each([['gzip'], [''], ['br;q=0']])('plain for one that says "%s"', async (header) => {
    const response = await get('/', { 'Accept-Encoding': header });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(home);
  });
});

describe('caching', () => {
  test('a page is asked for again, and not sent again when it is the same', async () => {
    const first = await get('/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"\S+"$/);
    const second = await get('/', { 'If-None-Match': `W/"old", ${etag}` });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect((await get('/', { 'If-None-Match': '"old"' })).status).toBe(200);
  });

  test('an unknown page is never "not modified"', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/no-such-screen', { 'If-None-Match': etag })).status).toBe(404);
  });

  test('a file named by its content is kept for a year', async () => {
    expect((await get('/assets/app-abc123.js')).headers.get('cache-control')).toContain('immutable');
  });
});

test.each([['/'], ['/api/health'], ['/gone.js'], ['/no-such-screen']])('%s carries the strict policy', async (path) => {
  const { headers } = await get(path);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:/);
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('without a build there is nothing to serve', () => {
  expect(readApp(join(root, 'nothing'))).toBeUndefined();
});
