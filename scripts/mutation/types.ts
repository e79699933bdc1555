import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Survivor } from './survivor.ts';

const folder = '.cache/mutation/types';

/**
 * The survivors that the compiler refuses: the tests need not notice them, `npm test` does not get that far. Every survivor
 * becomes a copy of its file beside the original, and the compiler reads all of them at once. Names that are no longer
 * used are no reason to refuse.
 */
export function refusedByTypes(survivors: readonly Survivor[]): ReadonlySet<Survivor> {
  rmSync(folder, { recursive: true, force: true });
  const copies = new Map(survivors.map((survivor, index) => [survivor, copyName(survivor, index)]));
  const packages = new Set(survivors.map(({ file }) => file.split('/').slice(0, 2).join('/')));
  const refused = new Set<string>();
  for (const path of packages) {
    mkdirSync(join(folder, path), { recursive: true });
    cpSync('tsconfig.base.json', join(folder, 'tsconfig.base.json'));
    cpSync(path, join(folder, path), {
      recursive: true,
      filter: (from) => !/node_modules|\.test\.ts$|buildinfo$/.test(from),
    });
    for (const [survivor, copy] of copies)
      if (survivor.file.startsWith(`${path}/`)) writeFileSync(copy, survivor.changed);
    const options = ['--noUnusedLocals', 'false', '--noUnusedParameters', 'false', '--allowUnreachableCode', 'true'];
    const { stdout } = spawnSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', join(folder, path), '--pretty', 'false', ...options],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    for (const line of stdout.split('\n')) refused.add(line.replace(/\(.*$/, '').replaceAll('\\', '/'));
  }
  return new Set(survivors.filter((survivor) => refused.has(copies.get(survivor) ?? '')));
}

function copyName({ file }: Survivor, index: number): string {
  return `${folder}/${file.replace(/\.ts$/, `.mutant-${index}.ts`)}`;
}
