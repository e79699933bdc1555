/** What is mutated, and which tests must notice. Only fast tests: every surviving mutant runs all that cover it. */
export interface Folder {
  readonly name: string;
  /** Globs of the code to change. */
  readonly code: readonly string[];
  /** Globs of the tests that say something about that code, in the order in which they run: tables first, laws last. */
  readonly tests: readonly string[];
}

const core = (step: string) => [`packages/core/src/${step}/**/*.ts`, '!**/*.test.ts', '!**/examples.ts'];

// The slow walks (theorems, faults, prototype, lives, year) stay out: `npm test` runs them.
export const folders: readonly Folder[] = [
  {
    name: 'rule',
    code: core('rule'),
    tests: [
      'packages/core/src/rule/*.test.ts',
      'packages/core/src/triage/*.test.ts',
      'packages/clinical/src/triage/rules.test.ts',
    ],
  },
  {
    name: 'triage',
    code: ['packages/core/src/triage/*.ts', '!packages/core/src/triage/proof/**', '!**/*.test.ts', '!**/examples.ts'],
    tests: [
      'packages/core/src/triage/*.test.ts',
      'packages/clinical/src/triage/{rules,bounds}.test.ts',
      'packages/clinical/src/classification/*.test.ts',
    ],
  },
  {
    name: 'plan',
    code: core('plan'),
    tests: ['packages/core/src/plan/*.test.ts'],
  },
  {
    name: 'adaptation',
    code: core('adaptation'),
    tests: ['packages/core/src/adaptation/*.test.ts'],
  },
  { name: 'check-in', code: core('check-in'), tests: ['packages/core/src/check-in/*.test.ts'] },
  { name: 'progress', code: core('progress'), tests: ['packages/core/src/progress/*.test.ts'] },
  { name: 'session', code: core('session'), tests: ['packages/core/src/session/*.test.ts'] },
  {
    name: 'journal',
    code: [
      'packages/journal/src/**/*.ts',
      '!**/*.test.ts',
      '!**/examples{,/*}.ts',
      '!**/full-events.ts',
      '!**/index.ts',
    ],
    tests: [
      'packages/journal/src/{event,person,backup,pack}/*.test.ts',
      'packages/journal/src/advice/!(lives|year).test.ts',
    ],
  },
];

/** Throws when there is no such folder. */
export function folderNamed(name: string): Folder {
  const found = folders.find((folder) => folder.name === name);
  if (!found) throw new Error(`No folder "${name}". There are: ${folders.map((folder) => folder.name).join(', ')}.`);
  return found;
}
