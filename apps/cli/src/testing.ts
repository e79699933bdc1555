import { fileURLToPath } from 'node:url';
import { processIo } from './io.ts';
import { run } from './run.ts';

/** The folder of the cases. */
export const cases = fileURLToPath(new URL('../../../packages/clinical/cases/', import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process; `input` is what `-` reads. */
export async function rugwijs(line: readonly string[], input = '', passphrase?: string): Promise<Ran> {
  let out = '';
  let err = '';
  const real = processIo();
  const code = await run(line, {
    ...real,
    read: async (file) => (file === '-' ? input : real.read(file)),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    clock: () => '2026-11-22',
    passphrase,
  });
  return { code, out, err };
}

/** `check` on what would stand in a file. */
export const check = (value: unknown) =>
  rugwijs(['check', '-', '--json'], typeof value === 'string' ? value : JSON.stringify(value));
