import { format } from 'node:util';
import * as vitest from 'vitest';

/** One test, collected and not run yet. */
export interface Test {
  /** The file, the descriptions around it and its name. */
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

type Body = (...row: unknown[]) => unknown;

/**
 * What a test file gets when it imports 'vitest': describing only collects, so that the same process can load and run the
 * tests again for every mutant. A worker for each mutant, as Vitest needs, takes thirty times as long.
 *
 * @param into Every test of the file is added here.
 */
export function collecting(file: string, into: Test[]): object {
  const around: string[] = [];
  const taken = new Map<string, number>();
  /** What goes before the first test, of the file and of every description around. */
  let scopes: readonly Once[][] = [[]];

  const describe = (name: string, ...rest: unknown[]) => {
    const outer = scopes;
    scopes = [...outer, []];
    around.push(name);
    bodyOf(rest)();
    around.pop();
    scopes = outer;
  };
  const test = (name: string, ...rest: unknown[]) => {
    const path = [file, ...around, name].join(' > ');
    const before = taken.get(path) ?? 0;
    taken.set(path, before + 1);
    const run = after(scopes, bodyOf(rest));
    into.push({ id: before === 0 ? path : `${path} (${before + 1})`, file, run });
  };
  return {
    describe: Object.assign(describe, { each: eachOf(describe) }),
    test: Object.assign(test, { each: eachOf(test) }),
    it: Object.assign(test, { each: eachOf(test) }),
    beforeAll: (work: Body) => scopes.at(-1)?.push({ work, done: false }),
    expect: vitest.expect,
    vi: { setConfig: () => {} }, // the time limit is Stryker's
  };
}

interface Once {
  readonly work: Body;
  done: boolean;
}

/** A body that first does what was not done yet. */
function after(scopes: readonly Once[][], body: Body): () => unknown {
  return () => {
    const due = scopes.flat().filter(({ done }) => !done);
    return due.length === 0 ? body() : doAll(due).then(() => body());
  };
}

async function doAll(due: readonly Once[]): Promise<void> {
  for (const once of due) {
    once.done = true;
    await once.work();
  }
}

/** The body is the last thing given; options such as a time limit may stand before it. */
function bodyOf(rest: readonly unknown[]): Body {
  const body = rest.find((given) => typeof given === 'function');
  if (!body) throw new Error('A test without a body');
  return body as Body;
}

function eachOf(one: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, ...rest: unknown[]) => {
      const body = bodyOf(rest);
      for (const row of rows) {
        const parts: readonly unknown[] = Array.isArray(row) ? row : [row];
        one(named(name, parts), () => body(...parts));
      }
    };
}

/** Enough of the names of Vitest to tell rows apart. */
function named(name: string, parts: readonly unknown[]): string {
  const first = parts[0];
  const filled = name.replaceAll(/\$(\w+)/g, (whole, key: string) =>
    typeof first === 'object' && first !== null && key in first ? String(first[key as keyof typeof first]) : whole,
  );
  const places = filled.match(/%[sdijfo]/g)?.length ?? 0;
  return format(filled, ...parts.slice(0, places));
}
