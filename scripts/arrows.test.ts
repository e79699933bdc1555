import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file of one line at a place of the tree. */
interface Tried {
  readonly file: string;
  readonly code: string;
}

/** The rules of ours that object to each file, linted with our configuration at its place in an otherwise empty tree: in one run, for Biome starts slowly. */
function objectionsTo(all: readonly Tried[]): readonly (readonly string[])[] {
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
    // Many are tried at the same place: each gets a name of its own, its folder and endings kept.
    const places = all.map(({ file }, number) => file.replace(/\/a\./, `/a${number}.`));
    for (const [number, place] of places.entries()) {
      mkdirSync(dirname(join(tree, place)), { recursive: true });
      writeFileSync(join(tree, place), all[number]?.code ?? '');
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const out = spawnSync(process.execPath, [biome, 'lint', '--colors=off', '--max-diagnostics=none', '.'], {
      cwd: tree,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const said = `${out.stdout}${out.stderr}`;
    const checked = Number(said.match(/Checked (\d+) files?/)?.[1] ?? 0);
    if (checked < places.length) throw new Error(`Biome looked at ${checked} of ${places.length} files:\n${said}`);
    const found = [...said.matchAll(/^(\S+?):\d+:\d+ (?:lint\/\w+\/(\w+)|(plugin)) /gm)];
    return places.map((place) => found.filter(([, at]) => at === place).map((match) => match[2] ?? match[3] ?? ''));
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

const otherArrows: readonly Tried[] = [
  { file: 'packages/core/src/a.ts', code: `export { x } from '@rugwijs/text';\n` },
  { file: 'packages/core/src/a.ts', code: `export const load = () => import('@rugwijs/text');\n` },
];

const surroundings = [
  ['the clock', 'Date.now()', 'plugin'],
  ['the clock, passed on', '[0].map(Date.now)', 'plugin'],
  ['today', 'new Date()', 'plugin'],
  ['chance', 'Math.random()', 'plugin'],
  ['another clock', 'performance.now()', 'noRestrictedGlobals'],
  ['storage', "localStorage.getItem('a')", 'noRestrictedGlobals'],
  ['a way round', 'globalThis.crypto', 'noRestrictedGlobals'],
] as const;

const taking = (name: string, code: string): Tried => ({
  file: `packages/${name}/src/a.ts`,
  code: `export const a = ${code};\n`,
});
const handedOver = taking('core', "new Date('2026-11-22')");

const tried: readonly Tried[] = [
  ...[...wrong, ...right].map(([from, to]) => ({ file: from, code: importOf(to) })),
  ...otherArrows,
  ...surroundings.flatMap(([, code]) => ['core', 'journal'].map((name) => taking(name, code))),
  handedOver,
];
const found = objectionsTo(tried);

function objections({ file, code }: Tried): readonly string[] {
  const number = tried.findIndex((one) => one.file === file && one.code === code);
  if (number < 0) throw new Error(`${file} was not tried.`);
  return found[number] ?? [];
}

test.each(wrong)('%s may not import %s', (from, to) => {
  expect(objections({ file: from, code: importOf(to) }).join()).toMatch(/noRestrictedImports|noNodejsModules/);
});

test.each(right)('%s may import %s', (from, to) => {
  expect(objections({ file: from, code: importOf(to) })).toEqual([]);
});

test('a re-export and a lazy import are arrows too', () => {
  for (const arrow of otherArrows) expect(objections(arrow)).toContain('noRestrictedImports');
});

test.each(surroundings)('core and journal do not take %s from their surroundings', (_what, code, rule) => {
  for (const name of ['core', 'journal']) expect(objections(taking(name, code))).toContain(rule);
});

test('a date that was handed over is fine', () => {
  expect(objections(handedOver)).toEqual([]);
});
