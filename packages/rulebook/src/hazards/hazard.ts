/** One thing that can go wrong for somebody who uses Rugwijs, and what stands in its way today. */
export interface Hazard {
  readonly id: string;
  /** Number in the list of 26 that the project began with (fact base, section I3); the others were found here. */
  readonly number?: number;
  readonly title: string;
  readonly cause: string;
  readonly harm: string;
  readonly severity: Severity;
  /** Our estimate for one person in one year of use; nobody measured it. */
  readonly likelihood: { readonly without: Likelihood; readonly now: Likelihood };
  /** Only what is in the product now and what a test shows. Empty: no control yet, or none that a test shows. */
  readonly controls: readonly Control[];
  /** Done, but shown by no test: for the reader to judge. */
  readonly notShown?: readonly string[];
  readonly residual: string;
  /** What is still to be built or decided, and by whom. */
  readonly open: readonly string[];
}

export interface Control {
  readonly does: string;
  readonly shownBy: readonly TestReference[];
}

/**
 * `name`: one test, as the reporter prints it, its groups before it, joined with " > ".
 * `table`: every row of a table of tests, or only the `row` that is named, as it is printed; the title as it stands in the source, in which `%s` and `$id` stand for anything;
 * a value in a template string is written `$id` as well.
 */
export type TestReference =
  | { readonly file: string; readonly name: string }
  | { readonly file: string; readonly table: string; readonly row?: string };

/** From least to worst, in the words of ISO 14971, with what each means here. */
export const severities = {
  negligible: 'annoyance, nothing that needs doing',
  minor: 'passing discomfort or worry; goes away without care',
  serious: 'needs care, or weeks of more pain, or a private thing known to somebody who should not know it',
  critical: 'lasting loss, such as bladder, leg or a fracture that was not seen; or danger at home',
  catastrophic: 'death',
} as const;
export type Severity = keyof typeof severities;

/** From least to most likely that the situation arises, for one person in one year of use. */
export const likelihoods = {
  improbable: 'we know of no way, but cannot rule it out',
  remote: 'fewer than one in ten thousand people',
  occasional: 'about one in a thousand',
  probable: 'about one in a hundred',
  frequent: 'one in ten or more',
} as const;
export type Likelihood = keyof typeof likelihoods;

/** Names tests of one file briefly. */
export function testsIn(file: string): {
  readonly one: (name: string) => TestReference;
  readonly all: (table: string) => TestReference;
} {
  return { one: (name) => ({ file, name }), all: (table) => ({ file, table }) };
}

/** The title of a reference, as it is written in the test's own file. */
export function titleOf(reference: TestReference): string {
  return 'name' in reference ? reference.name : reference.table;
}
