import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import type { Folder } from './folders.ts';
import { hashOf } from './hash.ts';
import { type Survivor, survivorOf } from './survivor.ts';
import { refusedByTypes } from './types.ts';

/** What came of the mutants of one folder. */
export interface Figures {
  readonly mutants: number;
  readonly killed: number;
  readonly survived: number;
  /** Ended in a loop without end, which counts as noticed. */
  readonly timeouts: number;
  /** No test noticed, but the compiler refuses them: they count for nothing. */
  readonly refused: number;
  /** Noticed by the tests, of all that compile, in percent with one decimal. */
  readonly score: number;
  readonly seconds: number;
  /** Hash of the code that was measured; without one nothing is known of it. */
  readonly code?: string;
}

export interface Measured {
  readonly figures: Figures;
  readonly survivors: readonly Survivor[];
  readonly files: ReadonlySet<string>;
}

export interface Settings {
  /** How many mutants at a time. */
  readonly concurrency: number;
  /** Only mutants whose code or tests changed since the last run on this machine; helpers and data are not compared. */
  readonly changed: boolean;
  /** Globs, with a space between them, of the files to change instead of the whole folder; `file.ts:10-20` for some lines. */
  readonly only: string | undefined;
}

/** Runs Stryker, which reads the rest of its settings from stryker.config.json. Throws when a test fails without mutants. */
export async function measure(folder: Folder, { concurrency, changed, only }: Settings): Promise<Measured> {
  process.env.RUGWIJS_MUTATE = folder.name; // the runner reads it in its own process
  const hash = hashOf(folder); // before: what changes meanwhile is not what was measured
  const began = performance.now();
  const incrementalFile = `.cache/mutation/${folder.name}.json`;
  // Stryker keeps what it once found of files that are no longer asked for.
  if (only === undefined && !changed) rmSync(incrementalFile, { force: true });
  const results = await new Stryker({
    testRunner: 'folder',
    mutate: only === undefined ? [...folder.code] : only.split(' '),
    concurrency,
    incremental: only === undefined,
    incrementalFile,
    force: !changed,
  }).runMutationTest();
  const seconds = Math.round((performance.now() - began) / 1000);

  const count = (status: MutantResult['status']) => results.filter((one) => one.status === status).length;
  const [killed, timeouts] = [count('Killed'), count('Timeout')];
  const unnoticed = results.flatMap((mutant) => {
    if (mutant.status === 'Killed' || mutant.status === 'Timeout') return [];
    const file = fileOf(mutant);
    return [survivorOf(mutant, file, readFileSync(file, 'utf8'))];
  });
  const refused = refusedByTypes(unnoticed);
  const survivors = unnoticed.filter((survivor) => !refused.has(survivor));
  return {
    figures: {
      mutants: results.length,
      killed,
      survived: survivors.length,
      timeouts,
      refused: refused.size,
      score: Math.floor(((killed + timeouts) / (results.length - refused.size)) * 1000) / 10,
      seconds,
      code: hash,
    },
    survivors,
    files: new Set(results.map(fileOf)),
  };
}

/** Path from the root, with slashes. */
function fileOf({ fileName }: MutantResult): string {
  return relative('.', fileName).replaceAll('\\', '/');
}
