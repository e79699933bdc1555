import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isAccepted, leftOver } from './mutation/accepted.ts';
import { type Folder, folderNamed, folders } from './mutation/folders.ts';
import { hashesNow } from './mutation/hash.ts';
import { measure, type Settings } from './mutation/measure.ts';
import { type AllFigures, page } from './mutation/page.ts';

/** Below this score (percent) a folder fails. */
const enough = 90;
const figuresFile = 'scripts/mutation/figures.json';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
    only: { type: 'string' },
    page: { type: 'boolean', default: false },
  },
});
const settings: Settings = { changed: values.changed, concurrency: Number(values.concurrency), only: values.only };
const chosen = positionals.length === 0 ? folders : positionals.map(folderNamed);

let well = true;
if (values.page) keep(readFigures());
else for (const folder of chosen) well = (await report(folder, settings)) && well;
process.exitCode = well ? 0 : 1;

/** Measures one folder, prints what came of it and keeps the figures. False when something is not as it should be. */
async function report(folder: Folder, settings: Settings): Promise<boolean> {
  const { figures, survivors, files } = await measure(folder, settings);
  const { mutants, killed, timeouts, refused, survived, score, seconds } = figures;
  const unexplained = survivors.filter((survivor) => !isAccepted(survivor));
  const over = settings.only?.includes(':') ? [] : leftOver(files, survivors); // not all lines were measured

  for (const { file, line, from, to } of unexplained) console.log(`survived: ${file}:${line} \`${from}\` -> \`${to}\``);
  for (const { file, from, to } of over)
    console.log(`noticed now, take it off the list: ${file} \`${from}\` -> \`${to}\``);
  console.log(
    `${folder.name}: ${mutants} mutants, ${killed} killed, ${timeouts} endless, ${refused} refused by the types, ${survived} survived ` +
      `(${unexplained.length} without a reason), score ${score.toFixed(1)} %, ${seconds} s`,
  );
  if (settings.only === undefined) keep({ ...readFigures(), [folder.name]: figures });
  return score >= enough && unexplained.length === 0 && over.length === 0;
}

function readFigures(): AllFigures {
  return existsSync(figuresFile) ? JSON.parse(readFileSync(figuresFile, 'utf8')) : {};
}

function keep(figures: AllFigures): void {
  writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`);
  writeFileSync('docs/mutation.md', page(figures, hashesNow()));
}
