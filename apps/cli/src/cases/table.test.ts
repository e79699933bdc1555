import { expect, test } from 'vitest';
import { casesIn, type Folder, folders, type NamedCase, plainCases } from './case-file.ts';

/**
 * The page of all cases for a physiotherapist to read and question. Made from the files; `npx vitest run --project cli -u`
 * writes it again, and this test fails while it is older than the files.
 */
test('the page of all cases is up to date', async () => {
  const parts = folders.map((folder) => `## ${titles[folder]}\n\n${table(folder)}`);
  const others = [
    `## Tools beside the exercises\n\n${toolTable()}`,
    `## Made-up people to look around with\n\n${demoTable()}`,
  ];
  await expect(`${lead}\n\n${[...parts, ...others].join('\n\n')}\n`).toMatchFileSnapshot(
    '../../../../packages/clinical/cases/README.md',
  );
});

const lead = `# Cases

Made from the files in this folder by \`apps/cli/src/cases/table.test.ts\`; do not edit by hand. Every case runs through the real
path on every test. Nobody here is a real person, except that the published cases follow case reports, which are cited in them.

\`npx rugwijs check packages/clinical/cases/<folder>/<name>.json\` shows one with its working; \`plan\` and \`replay\` do the same for
plans and stories. In a file \`"others": "no"\` is the button "Geen van deze": every alarm row that is not mentioned is no.

Written from the sources in \`source\`, not from the code; where a first run disagreed, the source decided, and a story that asked
for something the sources do not say was mended. So agreement shows that the rules do what we meant, not that we meant the right
thing: a registered physiotherapist and a huisarts have not yet signed any of it.`;

const titles: Readonly<Record<Folder, string>> = {
  triage: 'Triage: who to call, and when',
  classification: 'Classification and risk of persisting',
  plan: 'Plans',
  adaptation: 'Stories: what the next day brings',
  published: 'Published cases',
};

function table(folder: Folder): string {
  const cases = casesIn(folder);
  const head =
    folder === 'adaptation' ? ['story', 'expected', 'why', 'file'] : ['person', 'verdict', 'more', 'why', 'file'];
  return lines(
    head,
    cases.map((one) => (folder === 'adaptation' ? story(one) : person(one))),
  );
}

/** What a tool should say; its own tests in the clinical package run them. */
function toolTable(): string {
  const rows = plainCases('coach').map(({ name, file: { shows, expected, why } }) => [
    shows,
    said(expected),
    why,
    `[${name}](coach/${name}.json)`,
  ]);
  return lines(['case', 'expected', 'why', 'file'], rows);
}

function demoTable(): string {
  const rows = plainCases('demo').map(({ name, file: { shows, why } }) => [shows, why, `[${name}](demo/${name}.json)`]);
  return lines(['person', 'why', 'file'], rows);
}

function lines(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function person({ folder, name, file: { shows, expected, why } }: NamedCase): readonly string[] {
  const { verdict = '', rule, unknown, silent, classification, risk, plan, best } = expected;
  const more = [
    ...(rule ? [rule] : []),
    ...(unknown?.length ? ['"weet ik niet" decides'] : []),
    ...(silent?.length ? [`not: ${silent.join(', ')}`] : []),
    ...(classification ? [said(classification)] : []),
    ...(risk ? [`risk ${risk}`] : []),
    ...(plan ? [said(plan)] : []),
    ...(best ? [`experts like best: ${best.join(', ')}`] : []),
  ];
  return [shows, verdict, more.join('; '), why, `[${name}](${folder}/${name}.json)`];
}

function story({ folder, name, file: { shows, expected, why } }: NamedCase): readonly string[] {
  const says = (expected.moments ?? []).map(({ day, says: what }) => `day ${day}: ${what}`);
  return [shows, says.join('; '), why, `[${name}](${folder}/${name}.json)`];
}

function said(parts: object): string {
  return Object.entries(parts)
    .map(([key, value]) => `${key} ${inShort(value)}`)
    .join(', ');
}

function inShort(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(inShort).join(' + ');
  return typeof value === 'object' && value !== null ? `(${said(value)})` : String(value);
}
