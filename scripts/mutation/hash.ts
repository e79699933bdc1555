import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Folder, folders } from './folders.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Sixteen hexadecimal digits of the SHA-256 of the code that is measured: another line of code, another hash. */
export function hashOf({ code }: Folder): string {
  const hash = createHash('sha256');
  for (const file of measuredFiles(code)) hash.update(`${file}\n`).update(readFileSync(`${root}${file}`, 'utf8'));
  return hash.digest('hex').slice(0, 16);
}

/** The hash of every folder as its code is now. */
export function hashesNow(): Readonly<Record<string, string>> {
  return Object.fromEntries(folders.map((folder) => [folder.name, hashOf(folder)]));
}

/** Files of globs, those behind a `!` left out, in a fixed order. */
export function measuredFiles(globs: readonly string[]): readonly string[] {
  const exclude = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const wanted = globs.filter((glob) => !glob.startsWith('!'));
  const files = globSync([...wanted], { cwd: root, exclude }).map((file) => file.replaceAll('\\', '/'));
  return [...new Set(files)].toSorted();
}
