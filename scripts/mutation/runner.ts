import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { bundle, type Load } from './bundle.ts';
import type { Test } from './collect.ts';
import { folderNamed } from './folders.ts';

/**
 * Runs the tests of a folder on its mutants, all in one process. For every mutant the code is evaluated anew, so that no
 * cache of another mutant is left; also code that runs while a file loads is measured so.
 */
class FolderRunner implements TestRunner {
  #load: Load = () => [];
  readonly #context = contextOf();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#load = await bundle(folderNamed(process.env.RUGWIJS_MUTATE ?? '').tests);
  }

  /** Every test on code evaluated for it alone: what another test left in a cache counts as reached too. */
  async dryRun(): Promise<DryRunResult> {
    const context = this.#context;
    this.#activate(undefined);
    delete context.mutantCoverage;
    const tests: TestResult[] = [];
    for (const [index, { id }] of this.#load().entries()) {
      const loaded = this.#load()[index];
      if (loaded === undefined) return { status: DryRunStatus.Error, errorMessage: `${id} is not there every time` };
      const began = performance.now();
      context.currentTestId = id;
      const failure = await failureOf(loaded);
      context.currentTestId = undefined;
      const shared = { id, name: id, fileName: loaded.file, timeSpentMs: performance.now() - began };
      tests.push(
        failure === undefined
          ? { ...shared, status: TestStatus.Success }
          : { ...shared, status: TestStatus.Failed, failureMessage: failure },
      );
    }
    const mutantCoverage = context.mutantCoverage;
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage ? { mutantCoverage } : {}) };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, testFilter, mutantActivation } = options;
    this.#activate(mutantActivation === 'static' ? activeMutant.id : undefined, hitLimit);
    const tests = this.#loaded();
    if (typeof tests === 'string') return killed('while the files load', tests, 0);
    this.#activate(activeMutant.id, hitLimit);
    const wanted = testFilter && new Set(testFilter);
    let count = 0;
    for (const test of tests) {
      if (wanted?.has(test.id) === false) continue;
      count += 1;
      const failure = await failureOf(test);
      const endless = determineHitLimitReached(this.#context.hitCount, hitLimit);
      if (endless) return { ...endless, status: MutantRunStatus.Timeout };
      if (failure !== undefined) return killed(test.id, failure, count);
    }
    return { status: MutantRunStatus.Survived, nrOfTests: count };
  }

  #activate(mutant: string | undefined, hitLimit?: number): void {
    this.#context.activeMutant = mutant;
    this.#context.hitCount = hitLimit === undefined ? undefined : 0;
    this.#context.hitLimit = hitLimit;
  }

  /** The tests, or why the files do not load with this mutant. */
  #loaded(): readonly Test[] | string {
    try {
      return this.#load();
    } catch (error) {
      return String(error);
    }
  }
}

/** Stryker's own object, which the mutated code looks at: which mutant is on, and how often it was reached. */
type Context = { -readonly [Key in keyof InstrumenterContext]: InstrumenterContext[Key] | undefined };

function contextOf(): Context {
  const all = globalThis as unknown as Record<string, Context>;
  const context = all[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {};
  all[INSTRUMENTER_CONSTANTS.NAMESPACE] = context;
  return context;
}

async function failureOf(test: Test): Promise<string | undefined> {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function killed(by: string, failureMessage: string, nrOfTests: number): MutantRunResult {
  return { status: MutantRunStatus.Killed, killedBy: [by], failureMessage, nrOfTests };
}

/** Where Stryker finds the runner. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'folder', FolderRunner)];
