import type { Instant } from '@rugwijs/core';
import type { JournalEvent } from '../event/event.ts';
import { type ReadProblem, readJournal } from '../event/read.ts';
import { isRecord } from '../event/record.ts';

/** Version of the backup file's frame; events carry their own. */
export const backupVersion = 1;

/** Why a backup could not be taken in, named for what was missing; the words are in `progress.backup`. */
export const backupProblems = [
  'empty',
  'not-json',
  'cut-in-half',
  'not-ours',
  'needs-passphrase',
  'wrong-passphrase',
  'tampered',
] as const;

export type BackupProblem = (typeof backupProblems)[number];

export type Imported =
  | {
      readonly ok: true;
      readonly events: readonly JournalEvent[];
      /** Valid entries of a newer version: keep them, write them back out, show nothing of them. */
      readonly carried: readonly unknown[];
      /** Entries that could not be read. Nothing else was lost. */
      readonly problems: readonly ReadProblem[];
      /** The file was made by a newer version: say that some of it waits for an update. */
      readonly newer: boolean;
      readonly exportedAt?: Instant;
    }
  | { readonly ok: false; readonly problem: BackupProblem };

export interface BackupOptions {
  readonly at: Instant;
  /** Encrypts with the age format (scrypt); absent: plain JSON. */
  readonly passphrase?: string;
  /** Entries of a newer version that were kept: they go along. */
  readonly carried?: readonly unknown[];
  /** Hardness of the passphrase, log2 of scrypt's N; the library's own choice when absent. */
  readonly scryptWorkFactor?: number;
}

/** The whole journal as one text: plain JSON, or age-encrypted and armoured. Nothing is left out. */
export async function exportBackup(events: readonly JournalEvent[], options: BackupOptions): Promise<string> {
  const { at, passphrase, carried = [], scryptWorkFactor } = options;
  const frame = { rugwijs: 'backup', version: backupVersion, exportedAt: at, events: [...events, ...carried] };
  const plain = `${JSON.stringify(frame, null, 1)}\n`;
  if (passphrase === undefined) return plain;
  const { encrypt } = await import('./encryption.ts');
  return encrypt(plain, passphrase, scryptWorkFactor);
}

/** Reads a backup file. Never throws for what a person may hand in. */
export async function importBackup(text: string, passphrase?: string): Promise<Imported> {
  const trimmed = text.trim(); // also the mark that some editors put in front
  if (trimmed === '') return { ok: false, problem: 'empty' };
  if (!trimmed.startsWith(armourStart)) return readPlain(trimmed);

  if (!trimmed.endsWith(armourEnd)) return { ok: false, problem: 'cut-in-half' };
  if (passphrase === undefined || passphrase === '') return { ok: false, problem: 'needs-passphrase' };
  const { decrypt } = await import('./encryption.ts');
  const opened = await decrypt(trimmed, passphrase);
  return opened.ok ? readPlain(opened.text) : opened;
}

/** Is this file locked with a passphrase? For asking before importing. */
export function isEncrypted(text: string): boolean {
  return text.trimStart().startsWith(armourStart);
}

const armourStart = '-----BEGIN AGE ENCRYPTED FILE-----';
const armourEnd = '-----END AGE ENCRYPTED FILE-----';

function readPlain(text: string): Imported {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const frame = parsed.value;
  if (!isRecord(frame) || frame.rugwijs !== 'backup' || !Array.isArray(frame.events)) {
    return { ok: false, problem: 'not-ours' };
  }
  const { version, exportedAt } = frame;
  const read = readJournal(frame.events);
  const newer = (typeof version === 'number' && version > backupVersion) || read.carried.length > 0;
  return { ok: true, ...read, newer, ...(typeof exportedAt === 'string' ? { exportedAt } : {}) };
}

/** JSON, or why not: a text of ours whose brackets never close was cut; everything else is no JSON. */
function parse(text: string): { ok: true; value: unknown } | { ok: false; problem: BackupProblem } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    const cut = text.startsWith('{') && text.includes('"rugwijs"') && endsOpen(text);
    return { ok: false, problem: cut ? 'cut-in-half' : 'not-json' };
  }
}

/** Does the text stop inside a string, list or object? */
function endsOpen(text: string): boolean {
  const withoutStrings = text.replace(/"(?:[^"\\]|\\.)*"/gs, '');
  const count = (mark: string): number => withoutStrings.split(mark).length; // one more than there are: only compared
  return withoutStrings.includes('"') || count('{') > count('}') || count('[') > count(']');
}
