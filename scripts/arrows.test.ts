import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rules of ours that object to one file, linted with our configuration at that place in an otherwise empty tree. */
function objections(file: string, code: string): string[] {
  const tree = mkdtempSync(join(tmpdir(), 'arrows-'));
  try {
    for (const [path, from] of [
      ['biome.json', 'biome.json'],
      ['scripts/clock-and-chance.grit', 'scripts/clock-and-chance.grit'],
      ['.gitignore', '.gitignore'],
    ] as const) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      copyFileSync(join(root, from), join(tree, path));
    }
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), code);
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const out = spawnSync(process.execPath, [biome, 'lint', '--colors=off', '.'], { cwd: tree, encoding: 'utf8' });
    const said = `${out.stdout}${out.stderr}`;
    if (!/Checked \d+ files?/.test(said)) throw new Error(`Biome did not run:\n${said}`);
    return [...said.matchAll(/^\S+ (?:lint\/\w+\/(\w+)|(plugin)) /gm)].map((match) => match[1] ?? match[2] ?? '');
  } finally {
    rmSync(tree, { recursive: true });
  }
}

const importOf = (name: string) => `import { x } from '${name}';\nexport const y = x;\n`;

const wrong: readonly [from: string, to: string][] = [
  ['packages/core/src/rule/a.ts', '@rugwijs/clinical'],
  ['packages/core/src/rule/a.ts', 'zod/mini'],
  ['packages/core/src/rule/a.ts', 'node:fs'],
  ['packages/core/src/rule/a.ts', '../../../clinical/src/index.ts'],
  ['packages/core/src/rule/a.test.ts', '@rugwijs/clinical'],
  ['packages/clinical/src/a.ts', '@rugwijs/text'],
  ['packages/clinical/src/a.ts', '@rugwijs/core/src/rule/reason.ts'],
  ['packages/clinical/src/triage/red-flags/a.ts', '../../../../core/src/index.ts'],
  ['packages/text/src/nl/a.ts', '@rugwijs/journal'],
  ['packages/journal/src/a.ts', '@rugwijs/clinical'],
  ['packages/journal/src/a.ts', 'zod'],
  ['packages/journal/src/a.test.ts', '@rugwijs/clinical'],
  ['packages/figure/src/a.ts', '@rugwijs/core'],
  ['packages/dutch/src/a.ts', '@rugwijs/text'],
  ['packages/dutch/src/a.test.ts', '@rugwijs/clinical'],
  ['packages/rulebook/src/a.ts', '@rugwijs/journal'],
  ['packages/rulebook/src/a.ts', 'node:fs'],
  ['packages/simulation/src/a.ts', '@rugwijs/text'],
  ['packages/text/src/a.ts', '@rugwijs/rulebook'],
  ['packages/core/src/a.ts', '@rugwijs/simulation'],
  ['apps/cli/src/a.ts', '@rugwijs/server'],
  ['apps/cli/src/a.ts', '../../../packages/core/src/index.ts'],
  ['apps/cli/src/a.ts', '@rugwijs/core/src/rule/reason.ts'],
  ['apps/server/src/a.ts', '@rugwijs/cli'],
  ['apps/web/src/a.tsx', '@rugwijs/cli'],
  ['apps/web/src/today/a.tsx', '../../../../packages/core/src/index.ts'],
  ['apps/web/src/a.tsx', 'zod'],
  ['apps/web/src/a.tsx', 'node:fs'],
  ['e2e/a.spec.ts', '@rugwijs/core/src/rule/reason.ts'],
];

const right: readonly [from: string, to: string][] = [
  ['packages/core/src/triage/a.ts', '../rule/reason.ts'],
  ['packages/core/src/triage/a.test.ts', 'fast-check'],
  ['packages/clinical/src/triage/red-flags/a.ts', '../../sources/sources.ts'],
  ['packages/clinical/src/a.ts', '@rugwijs/core'],
  ['packages/clinical/src/a.test.ts', 'node:fs/promises'],
  ['packages/text/src/nl/a.ts', '@rugwijs/clinical'],
  ['packages/journal/src/a.ts', '@rugwijs/core'],
  ['packages/journal/src/a.ts', 'zod/mini'],
  ['packages/dutch/src/a.ts', '@orama/stemmers/dutch'],
  ['packages/rulebook/src/a.ts', '@rugwijs/text'],
  ['packages/simulation/src/a.ts', '@rugwijs/journal'],
  ['apps/web/src/today/a.tsx', '@rugwijs/figure'],
  ['apps/web/src/today/a.tsx', '../design/act.tsx'],
  ['apps/cli/src/a.ts', '@rugwijs/journal'],
];

test.each(wrong)('%s may not import %s', (from, to) => {
  expect(objections(from, importOf(to)).join()).toMatch(/noRestrictedImports|noNodejsModules/);
});

test.each(right)('%s may import %s', (from, to) => {
  expect(objections(from, importOf(to))).toEqual([]);
});

test('a re-export and a lazy import are arrows too', () => {
  expect(objections('packages/core/src/a.ts', `export { x } from '@rugwijs/text';\n`)).toContain('noRestrictedImports');
  const lazy = `export const load = () => import('@rugwijs/text');\n`;
  expect(objections('packages/core/src/a.ts', lazy)).toContain('noRestrictedImports');
});

test.each([
  ['the clock', 'Date.now()', 'plugin'],
  ['the clock, passed on', '[0].map(Date.now)', 'plugin'],
  ['today', 'new Date()', 'plugin'],
  ['chance', 'Math.random()', 'plugin'],
  ['another clock', 'performance.now()', 'noRestrictedGlobals'],
  ['storage', "localStorage.getItem('a')", 'noRestrictedGlobals'],
  ['a way round', 'globalThis.crypto', 'noRestrictedGlobals'],
])('core and journal do not take %s from their surroundings', (_what, code, rule) => {
  for (const name of ['core', 'journal']) {
    expect(objections(`packages/${name}/src/a.ts`, `export const a = ${code};\n`)).toContain(rule);
  }
});

test('a date that was handed over is fine', () => {
  expect(objections('packages/core/src/a.ts', `export const a = new Date('2026-11-22');\n`)).toEqual([]);
});
