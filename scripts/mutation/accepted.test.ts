import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Accepted } from './accepted.ts';
import { acceptedSurvivors } from './accepted-survivors.ts';
import { hashesNow } from './hash.ts';
import { page } from './page.ts';

/** Tests run in the folder of their project. */
const root = new URL('../../', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8');

describe('survivors that may stay', () => {
  it.each(acceptedSurvivors.map((entry) => [`${entry.file}: ${entry.code}`, entry] as const))('%s', (_name, entry) => {
    expect(existsSync(new URL(entry.file, root)), 'the file exists').toBe(true);
    const lines = textOf(entry.file).split('\n');
    expect(
      lines.some((line) => line.trim() === entry.code),
      'the line stands there',
    ).toBe(true);
    expect(entry.changes.length).toBeGreaterThan(0);
    for (const [from, to] of entry.changes) {
      expect(begins(entry, from), `${from} begins on that line`).toBe(true);
      expect(to).not.toBe(from);
    }
    expect(entry.reason.length, 'a reason').toBeGreaterThan(20);
  });

  it('names no line twice', () => {
    const keys = acceptedSurvivors.map(({ file, code }) => `${file}: ${code}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('docs/mutation.md says the same, and which figures are older than the code: otherwise `npm run mutate -- --page`', () => {
    expect(textOf('docs/mutation.md')).toBe(page(JSON.parse(textOf('scripts/mutation/figures.json')), hashesNow()));
  });
});

/** The changed part may go on over the next lines. */
function begins({ code }: Accepted, from: string): boolean {
  return code.includes(from) || [...code].some((_letter, at) => from.startsWith(code.slice(at).trim()));
}
