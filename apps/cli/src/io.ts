import { isUtf8 } from 'node:buffer';
import { access, constants, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { BadInput } from './input/problem.ts';

/** Everything the program touches outside itself, so that tests can stand in for it. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Text of a file, or of the standard input for `-`. Throws `BadInput`. */
  readonly read: (file: string) => Promise<string>;
  /** Writes a whole file, over an old one. Throws `BadInput` when that cannot be. */
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Throws `BadInput` when this file cannot be written; before the work, so that nothing is lost. */
  readonly mayWrite: (file: string) => Promise<void>;
  /** Seconds since some moment, to measure with. */
  readonly seconds: () => number;
  /** The day of the clock, where the person is. */
  readonly clock: () => string;
  readonly passphrase: string | undefined;
}

/** The real world: this process. */
export function processIo(): Io {
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    read: readText,
    write: writeWhole,
    mayWrite,
    seconds: () => performance.now() / 1000,
    clock: () => localDay(new Date()),
    passphrase: process.env.RUGWIJS_PASSPHRASE,
  };
}

/** The calendar day where the computer stands. */
function localDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

async function readText(file: string): Promise<string> {
  if (file === '-') return readStream(process.stdin);
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new BadInput({ kind: 'missing-file', file });
    if (code === 'EISDIR') throw new BadInput({ kind: 'is-a-folder', file });
    throw new BadInput({ kind: 'cannot-read', file, code });
  }
  if (!isUtf8(bytes)) throw new BadInput({ kind: 'not-text', file });
  return bytes.toString('utf8');
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writing(file, () => writeFile(file, content));
}

/** The folder is there and lets us in, and the file is no folder; an older file is written over. */
async function mayWrite(file: string): Promise<void> {
  await writing(file, async () => {
    await access(dirname(resolve(file)), constants.W_OK);
    const old = await stat(file).catch(() => undefined);
    if (old?.isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR' });
    if (old !== undefined) await access(file, constants.W_OK);
  });
}

async function writing(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown';
    if (code === 'EISDIR') throw new BadInput({ kind: 'is-a-folder', file });
    throw new BadInput({ kind: 'cannot-write', file, code });
  }
}
