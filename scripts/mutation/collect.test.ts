import { describe, expect, it } from 'vitest';
import { collecting, type Test } from './collect.ts';

type Each = (rows: readonly unknown[]) => (name: string, body: (...row: unknown[]) => void) => void;
type Describing = (name: string, ...rest: unknown[]) => void;

/** What a test file would see. */
function file(): {
  describe: Describing & { each: Each };
  test: Describing & { each: Each };
  beforeAll: (work: () => void) => void;
  found: Test[];
} {
  const found: Test[] = [];
  return { ...(collecting('a.test.ts', found) as ReturnType<typeof file>), found };
}

describe('a test file is collected, not run', () => {
  it('with the descriptions around it, and options before the body', () => {
    const { describe, test, found } = file();
    describe('outer', { timeout: 1 }, () => test('inner', { timeout: 1 }, () => expect.fail('not yet')));
    test('after', () => {});
    expect(found.map(({ id }) => id)).toEqual(['a.test.ts > outer > inner', 'a.test.ts > after']);
    expect(() => found[0]?.run()).toThrow('not yet');
  });

  it('a row at a time, each with its own name and values', () => {
    const { test, found } = file();
    const seen: unknown[] = [];
    test.each([
      ['one', 1],
      ['two', 2],
    ])('%s', (name, value) => seen.push(name, value));
    test.each([{ id: 'three' }])('$id', (row) => seen.push(row));
    expect(found.map(({ id }) => id)).toEqual(['a.test.ts > one', 'a.test.ts > two', 'a.test.ts > three']);
    for (const { run } of found) run();
    expect(seen).toEqual(['one', 1, 'two', 2, { id: 'three' }]);
  });

  it('two tests of one name stay two', () => {
    const { test, found } = file();
    test('same', () => {});
    test('same', () => {});
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });

  it('what goes before all is done once, before the first test of its part', async () => {
    const { describe, test, beforeAll, found } = file();
    const done: string[] = [];
    describe('outer', () => {
      test('one', () => done.push('one'));
      beforeAll(() => void done.push('before'));
      test('two', () => done.push('two'));
    });
    test('outside', () => done.push('outside'));
    for (const { run } of found.toReversed()) await run();
    expect(done).toEqual(['outside', 'before', 'two', 'one']);
  });
});
