import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { books, filesOf } from './rulebook/files.ts';
import { changedUnderOneVersion } from './rulebook/versions.ts';

const root = new URL('..', import.meta.url);

test('the rulebook is as the clinical data are: otherwise run `npm run rulebook`', async () => {
  const files = await filesOf(await books());
  const stale = [...files].filter(([path, text]) => textOf(path) !== text).map(([path]) => path);
  expect(stale, 'Older than the clinical data: run `npm run rulebook` and commit what it writes').toEqual([]);

  const there = readdirSync(fileURLToPath(new URL('docs/rulebook', root)), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/rulebook/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'));
  expect(
    there.filter((path) => !files.has(path)),
    'No longer in the book: run `npm run rulebook`',
  ).toEqual([]);
});

const printed = (version: string, pages: Readonly<Record<string, string>>) => JSON.stringify({ version, pages });

test.each([
  ['nothing changed', { a: '1', b: '2' }, '7', []],
  ['a page changed under the same version', { a: '1', b: '3' }, '7', ['b']],
  ['a page is gone under the same version', { a: '1' }, '7', ['b']],
  ['a page is new under the same version', { a: '1', b: '2', c: '3' }, '7', ['c']],
  ['pages changed, and the version was raised', { a: '9' }, '8', []],
] as const)('fingerprints belong to the version of the rules: %s', (_what, pages, version, refused) => {
  expect(changedUnderOneVersion(printed('7', { a: '1', b: '2' }), printed(version, pages))).toEqual(refused);
  expect(changedUnderOneVersion(undefined, printed(version, pages))).toEqual([]);
});

function textOf(path: string): string | undefined {
  const file = fileURLToPath(new URL(path, root));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
