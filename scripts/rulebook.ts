// Writes the rulebook (docs/rulebook) and the hazards (docs/hazards.md) from the clinical data; `--pdf` prints it as well.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { books, filesOf } from './rulebook/files.ts';
import { printPdf } from './rulebook/pdf.ts';
import { changedUnderOneVersion, fingerprintFile } from './rulebook/versions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();
const all = await books();
const files = await filesOf(all);
const unraised = changedUnderOneVersion(textOf(join(root, fingerprintFile)), files.get(fingerprintFile) ?? '');
if (unraised.length > 0) {
  console.error(
    `These pages say something else than under the same version before. Raise rulesVersion in packages/clinical/src/triage/version.ts, then print again:\n${unraised.join('\n')}`,
  );
  process.exit(1);
}
let changed = 0;
for (const [path, text] of files) {
  const file = join(root, path);
  if (textOf(file) === text) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  changed += 1;
}
const gone = leftOvers();
for (const path of gone) rmSync(join(root, path));
console.log(`${files.size} pages in ${seconds(started)} s: ${changed} written, ${gone.length} removed.`);

if (process.argv.includes('--pdf')) {
  for (const book of all) {
    const begun = performance.now();
    const { file, pages } = printPdf(book, join(root, '.cache/rulebook'));
    console.log(`${file}: ${pages} pages in ${seconds(begun)} s.`);
  }
}

/** Pages of rules or tables that are no more. */
function leftOvers(): readonly string[] {
  const folder = 'docs/rulebook';
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !files.has(path));
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
