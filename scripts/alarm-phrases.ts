import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Phrases } from '@rugwijs/dutch';

/** What people type, by several writers: for every flag what says it and what only looks like it, and ordinary lines. */
export interface PhraseBank {
  readonly files: readonly Phrases[];
  readonly ordinary: readonly string[];
}

/**
 * The parts of the bank and their writers: a folder each, and in it a folder a writer. From `tuning` is learned, and its sentences are read.
 * Of `held` only totals were ever seen, but seen often, to choose by. `judged` was frozen and judged once, when all choices of then were made;
 * whoever changes the net after that knows its total, so from then on it is held as well. None of its sentences was ever read.
 */
const writers = { tuning: ['a', 'd', 'e', 'own'], held: ['b', 'c'], judged: ['f'] } as const;

export type Part = keyof typeof writers;

// The keys are ours, one line above: no other can be there.
export const parts = Object.keys(writers) as readonly Part[];

/** Reads the phrases of one part of the bank; a writer who is not there is an error. */
export function readPhrases(part: Part): PhraseBank {
  const files: Phrases[] = [];
  const ordinary: string[] = [];
  for (const path of writers[part].flatMap((writer) => filesOf(part, writer))) {
    const content = JSON.parse(readFileSync(path, 'utf8'));
    if (content.says !== undefined) files.push(content);
    else if (content.texts !== undefined) ordinary.push(...content.texts);
  }
  return { files, ordinary };
}

function filesOf(part: Part, writer: string): readonly string[] {
  const folder = fileURLToPath(new URL(`../packages/dutch/phrases/${part}/${writer}`, import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
