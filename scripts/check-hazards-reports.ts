import { relative } from 'node:path';
import type { Hazard, TestReference } from '@rugwijs/rulebook';

/** One test as a reporter told of it: its groups and title joined with " > ", and how it ended. */
export interface RanTest {
  readonly file: string;
  readonly name: string;
  readonly status: string;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/** Tests in the JSON report of Vitest, with files relative to `root`. */
export function ranInVitest(report: unknown, root: string): readonly RanTest[] {
  return (report as VitestReport).testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => ({
      file: relative(root, file),
      name: [...ancestorTitles, title].join(' > '),
      status,
    })),
  );
}

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

/** Tests in the JSON report of Playwright; the outermost suite of a file is the file itself. */
export function ranInPlaywright(report: unknown): readonly RanTest[] {
  return (report as { readonly suites: readonly Suite[] }).suites.flatMap((file) => inSuite(file, []));
}

function inSuite(suite: Suite, groups: readonly string[]): readonly RanTest[] {
  const own = suite.specs.map(({ title, file, tests }) => ({
    file: `e2e/${file}`,
    name: [...groups, title].join(' > '),
    status: tests.length > 0 && tests.every(({ status }) => status === 'expected') ? 'passed' : worst(tests),
  }));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => inSuite(inner, [...groups, inner.title]))];
}

function worst(tests: readonly { readonly status: string }[]): string {
  return tests.find(({ status }) => status !== 'expected')?.status ?? 'skipped';
}

/** One line for each reference that no passed test stands behind; a table counts only when every row of it passed. */
export function problemsWith(hazards: readonly Hazard[], ran: readonly RanTest[]): readonly string[] {
  const byFile = Map.groupBy(ran, ({ file }) => file);
  return hazards.flatMap(({ id, controls }) =>
    controls
      .flatMap(({ shownBy }) => shownBy)
      .flatMap((reference) => {
        const problem = problemOf(reference, byFile.get(reference.file) ?? []);
        const title = 'name' in reference ? reference.name : (reference.row ?? reference.table);
        return problem === undefined ? [] : [`${id}: ${reference.file} "${title}" ${problem}`];
      }),
  );
}

function problemOf(reference: TestReference, inFile: readonly RanTest[]): string | undefined {
  if (inFile.length === 0) return 'did not run: no test of this file is in the reports';
  const meant = inFile.filter(matcherOf(reference));
  if (meant.length === 0) return 'did not run: no test of this file has that name';
  const bad = meant.find(({ status }) => status !== 'passed');
  if (bad === undefined) return undefined;
  const how = ['skipped', 'pending', 'todo', 'disabled'].includes(bad.status)
    ? 'was skipped'
    : `ended as ${bad.status}`;
  return meant.length === 1 ? how : `${how} at the row "${bad.name}"`;
}

/** `%s` and its like, and `$id`, stand for anything; the rest must be equal. A named row must be one of the table. */
function matcherOf(reference: TestReference): (test: RanTest) => boolean {
  if ('name' in reference) return ({ name }) => name === reference.name;
  const parts = reference.table.split(/%[sdifjoO]|\$[\w.]+/).map((part) => part.replaceAll('%%', '%'));
  const literal = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${literal.join('.*')}$`, 's');
  const { row } = reference;
  return ({ name }) => pattern.test(name) && (row === undefined || name === row);
}
