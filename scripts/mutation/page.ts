import type { Accepted } from './accepted.ts';
import { acceptedSurvivors } from './accepted-survivors.ts';
import { folders } from './folders.ts';
import type { Figures } from './measure.ts';

/** The figures of every folder that was ever measured, by its name. */
export type AllFigures = Readonly<Record<string, Figures>>;

/**
 * docs/mutation.md: written by `npm run mutate`, checked by a test.
 *
 * @param now The hash of every folder's code as it is now.
 */
export function page(figures: AllFigures, now: Readonly<Record<string, string>>): string {
  const rows = folders.flatMap(({ name }) => {
    const found = figures[name];
    if (!found) return [];
    const { mutants, killed, timeouts, refused, survived, score, seconds, code } = found;
    const measured = code !== undefined && code === now[name] ? 'this code' : 'older than the code';
    return [
      `| ${[name, mutants, killed, timeouts, refused, survived, `${score.toFixed(1)} %`, `${seconds} s`, measured].join(' | ')} |`,
    ];
  });
  const files = [...new Set(acceptedSurvivors.map(({ file }) => file))];
  return `${introduction}
${['| folder | mutants | killed | endless | refused | survived | score | time | measured on |', '|---|---|---|---|---|---|---|---|---|', ...rows].join('\n')}

## Survivors that may stay
${files.map(partOf).join('\n\n')}
`;
}

function partOf(file: string): string {
  return [`### ${file}`, ...acceptedSurvivors.filter((entry) => entry.file === file).map(lineOf)].join('\n');
}

function lineOf({ code, changes, reason }: Accepted): string {
  const made = changes.map(([from, to]) => `${shown(from)} → ${shown(to)}`).join(', ');
  return `- ${shown(code)}  \n  ${made}  \n  ${reason}`;
}

/** Code within Markdown, also when it holds back quotes. */
function shown(code: string): string {
  return code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``;
}

const introduction = `<!-- Written by \`npm run mutate\`: change scripts/mutation instead. -->
# Mutation tests: would the tests notice?

\`npm run mutate\` makes small changes to the code of the rules, the check, the plan, the adaptation and the journal, one at a time ("mutants": \`<\`
becomes \`<=\`, a condition becomes \`true\`, a block is emptied), and runs the tests that reach that code. A mutant that no test notices
survived. It fails when a folder scores below 90 % or when a survivor is not in the list below. It is no part of \`npm test\`: it takes minutes.

- \`npm run mutate -- plan journal\` measures two folders; \`--changed\` keeps what is known of code and tests that did not change (helpers and data
  are not compared, so a last run goes without it); \`--concurrency 1\` uses one core.
  \`--only 'one.ts other.ts:10-20'\` measures some files, or lines of them, and keeps no figures.
- No kind of mutant is switched off and code that runs while a file loads takes part. Survivors that the compiler refuses (\`'hold'\` made \`''\`)
  count for nothing: \`npm test\` stops at them.
- Laws over random cases run with at most 60 cases and always the same ones, so that a score can be repeated.
- Figures are those of the last whole run of a folder. Where its code changed since, the table says so; \`npm run mutate -- --page\` writes that
  down without measuring.
- "Only speed" and "equivalent" were tried for the check: more than a thousand checks made at random (rules, questions, thresholds;
  one in ten the real check), each answered by made-up people with and without the change. Five reasons proved wrong; tests notice those now.
- Only fast tests take part (scripts/mutation/folders.ts): a mutant may survive here that a long walk would catch. The proof itself
  (packages/core/src/triage/proof) is not measured: each of its mutants needs seconds; the seeded faults and slips guard it.
- Stryker's own Vitest runner gave the same verdict for each of the 95 mutants of felt.ts, but starts a worker for every mutant. Ours
  (scripts/mutation/runner.ts) makes one script of tests and code and evaluates it anew for every mutant: some five to thirty times as fast.
`;
