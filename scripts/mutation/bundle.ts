import { globSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { Script } from 'node:vm';
import * as fc from 'fast-check';
import { rolldown } from 'rolldown';
import { collecting, type Test } from './collect.ts';

/**
 * How many random cases of a law each mutant meets. Fewer than in `npm test`: at worst a mutant survives here that is
 * caught there, never the other way round.
 */
const casesOfLaw = 60;

/** The same cases for every mutant, and no time spent on making a counterexample small. */
const laws = {
  ...fc,
  assert: (property: fc.IRawProperty<unknown>, given: fc.Parameters<unknown> = {}) =>
    fc.assert(property, { ...given, seed: 3, endOnFailure: true, numRuns: Math.min(given.numRuns ?? 100, casesOfLaw) }),
};

/** Loads all code and tests anew, and gives the tests. */
export type Load = () => readonly Test[];

/**
 * Makes one script of tests and the code they reach, in the current folder: the sandbox with the mutants. The packages are
 * the sandbox's own: node_modules points at the originals, in which no mutant lives.
 *
 * @param globs The test files in the order in which they run.
 */
export async function bundle(globs: readonly string[]): Promise<Load> {
  const files = globs.flatMap((glob) => globSync(glob).sort()).map((file) => resolve(file));
  const entry = [...new Set(files)].map((file) => `import ${JSON.stringify(file)};`).join('\n');
  const made = await rolldown({
    input: 'all-tests',
    platform: 'node',
    tsconfig: false,
    plugins: [
      {
        name: 'tests-and-packages',
        resolveId(id, importer = '') {
          if (id === 'all-tests') return id;
          if (id === 'vitest') return { id: `vitest:${relative('.', importer)}`, external: true };
          const own = /^@rugwijs\/(\w+)$/.exec(id)?.[1];
          if (own !== undefined) return resolve('packages', own, 'src/index.ts');
          return id.startsWith('.') || isAbsolute(id) ? null : { id, external: true };
        },
        load: (id) => (id === 'all-tests' ? entry : null),
      },
    ],
  });
  const { output } = await made.generate({ format: 'cjs', codeSplitting: false });
  const [{ code, imports }] = output;
  const outside = new Map<string, unknown>([['fast-check', laws]]);
  for (const id of imports) {
    if (!id.startsWith('vitest:') && !outside.has(id)) outside.set(id, await import(id));
  }
  const script = new Script(`(function (require, exports, module) {${code}\n})`, { filename: 'all-tests.js' });
  return () => {
    const tests: Test[] = [];
    const take = (id: string) => {
      const file = /^vitest:(.*)$/.exec(id)?.[1];
      return file === undefined ? outside.get(id) : collecting(file, tests);
    };
    const module = { exports: {} };
    script.runInThisContext()(take, module.exports, module);
    return tests;
  };
}
