import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { books, filesOf } from './rulebook/files.ts';

const root = new URL('..', import.meta.url);

test('the rulebook is as the clinical data are: otherwise run `npm run rulebook`', async () => {
  const files = filesOf(await books());
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

function textOf(path: string): string | undefined {
  const file = fileURLToPath(new URL(path, root));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
