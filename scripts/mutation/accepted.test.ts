import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Accepted, accepted } from './accepted.ts';
import { page } from './page.ts';

/** Tests run in the folder of their project. */
const root = new URL('../../', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8');

describe('survivors that may stay', () => {
  it.each(accepted.map((entry) => [`${entry.file}: ${entry.from} → ${entry.to}`, entry] as const))(
    '%s',
    (_name, entry) => {
      expect(existsSync(new URL(entry.file, root)), 'the file exists').toBe(true);
      const lines = textOf(entry.file).split('\n');
      expect(
        lines.filter((line) => line.trim() === entry.code),
        'the line stands there once',
      ).toHaveLength(1);
      expect(startOf(entry), 'the changed part begins on that line').toBe(true);
      expect(entry.to).not.toBe(entry.from);
      expect(entry.reason.length, 'a reason').toBeGreaterThan(20);
    },
  );

  it('names nothing twice', () => {
    const keys = accepted.map(({ file, code, from, to }) => [file, code, from, to].join('\n'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('docs/mutation.md says the same: after a change, run `npm run mutate`', () => {
    expect(textOf('docs/mutation.md')).toBe(page(JSON.parse(textOf('scripts/mutation/figures.json'))));
  });
});

/** The changed part may go on over the next lines. */
function startOf({ code, from }: Accepted): boolean {
  return code.includes(from) || [...code].some((_letter, at) => from.startsWith(code.slice(at).trim()));
}
