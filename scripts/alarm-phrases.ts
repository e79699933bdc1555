import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Phrases } from '@rugwijs/dutch';

/** What people type, by several writers: for every flag what says it and what only looks like it, and ordinary lines. */
export interface PhraseBank {
  readonly files: readonly Phrases[];
  readonly ordinary: readonly string[];
}

/**
 * The writers of each part of the bank. From `tuning` is learned, and its sentences are read. Of `held` only totals were ever seen,
 * but seen often, to choose by. `frozen` judges once, when all choices are made.
 */
const writers = { tuning: ['a', 'd', 'e', 'own'], held: ['b', 'c'], frozen: ['f'] } as const;

export type Part = keyof typeof writers;

// The keys are ours, one line above: no other can be there.
export const parts = Object.keys(writers) as readonly Part[];

/** Reads the phrases of one part of the bank, or of some of its writers. */
export function readPhrases(part: Part, only: readonly string[] = writers[part]): PhraseBank {
  const files: Phrases[] = [];
  const ordinary: string[] = [];
  for (const path of phraseFiles(part, only)) {
    const content = JSON.parse(readFileSync(path, 'utf8'));
    if (content.says !== undefined) files.push(content);
    else if (content.texts !== undefined) ordinary.push(...content.texts);
  }
  return { files, ordinary };
}

function phraseFiles(part: Part, only: readonly string[]): readonly string[] {
  const half = fileURLToPath(
    new URL(`../packages/dutch/phrases/${part === 'tuning' ? 'tuning' : 'frozen'}`, import.meta.url),
  );
  return only
    .map((writer) => join(half, writer))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    );
}
