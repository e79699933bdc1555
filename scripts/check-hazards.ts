// Every control in the list of hazards names the tests that show it. Here: they exist, they ran just now, and they passed.
// `node scripts/check-hazards.ts <report of Vitest> <report of Playwright>`; the last step of `npm test`.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hazards } from '@rugwijs/rulebook';
import { problemsWith, ranInPlaywright, ranInVitest } from './check-hazards-reports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [vitest, playwright] = process.argv.slice(2);
const ran = [...ranInVitest(read(vitest, 'unit tests'), root), ...ranInPlaywright(read(playwright, 'browser tests'))];
const problems = problemsWith(hazards, ran);
for (const problem of problems) console.error(problem);
const references = hazards.flatMap(({ controls }) => controls.flatMap(({ shownBy }) => shownBy)).length;
const verdict =
  problems.length === 0
    ? 'each exists, has run and passed'
    : `${problems.length} of them do not hold. Mend the test, or the name in packages/rulebook/src/hazards`;
console.log(`${hazards.length} hazards, ${references} references to tests: ${verdict}.`);
process.exit(problems.length === 0 ? 0 : 1);

function read(path: string | undefined, what: string): unknown {
  if (path !== undefined && existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  console.error(`There is no report of the ${what}: they did not run, so no control is shown.`);
  process.exit(1);
}
