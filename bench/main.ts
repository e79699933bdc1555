// npm run bench [-- --write] [-- --only questions,advise]: the figures of docs/performance.md, as ratios in one run. Never fails on timing.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { adviseFigures } from './advise.ts';
import { decisions } from './decisions.ts';
import { figureFigures } from './figures.ts';
import { firstScreen } from './first-screen.ts';
import { flagFigures } from './flags.ts';
import { lighthouseFigures } from './lighthouse.ts';
import { proofFigures } from './proof.ts';
import { questions } from './questions.ts';
import { type Figure, toTable } from './report.ts';
import { searchFigures } from './search.ts';
import { simulationFigures } from './simulation.ts';
import { startFigures } from './start.ts';
import { trialFigures } from './trial.ts';

const parts: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  decisions,
  proof: proofFigures,
  questions,
  advise: adviseFigures,
  search: searchFigures,
  simulation: simulationFigures,
  trial: trialFigures,
  figures: figureFigures,
  flags: flagFigures,
  'first-screen': firstScreen,
  lighthouse: lighthouseFigures,
  start: startFigures,
};

const args = process.argv.slice(2);
const chosen = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : Object.keys(parts);
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

for (const name of chosen) {
  console.log(`\n${name}`);
  const found = (await parts[name]?.()) ?? [];
  for (const { what, measured, goal } of found) console.log(`  ${what}: ${measured}${goal && ` (goal ${goal})`}`);
  if (args.includes('--write')) write(name, found);
}

/** Puts one part's table between its markers; the other parts stay as they were measured. */
function write(part: string, figures: readonly Figure[]) {
  const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
  const text = readFileSync(file, 'utf8');
  const day = new Date().toISOString().slice(0, 10);
  const where = `Measured on ${day}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}.`;
  const between = new RegExp(`(<!-- ${part} -->)[\\s\\S]*(<!-- /${part} -->)`);
  if (!between.test(text)) throw new Error(`docs/performance.md has lost the markers of ${part}`);
  writeFileSync(file, text.replace(between, `$1\n${toTable(figures)}\n\n${where}\n$2`));
}
