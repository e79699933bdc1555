import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Phrases } from '@rugwijs/dutch';

/** What people type, by several writers: for every flag what says it and what only looks like it, and ordinary lines. */
export interface PhraseBank {
  readonly files: readonly Phrases[];
  readonly ordinary: readonly string[];
}

/** Reads all writers of one half of the bank. What stands in `tuning` may be learned from, `frozen` only judges. */
export function readPhrases(half: 'tuning' | 'frozen', only?: readonly string[]): PhraseBank {
  const folder = fileURLToPath(new URL(`../packages/dutch/phrases/${half}`, import.meta.url));
  const files: Phrases[] = [];
  const ordinary: string[] = [];
  for (const writer of readdirSync(folder).sort()) {
    if (only !== undefined && !only.includes(writer)) continue;
    for (const name of readdirSync(join(folder, writer)).sort()) {
      const content = JSON.parse(readFileSync(join(folder, writer, name), 'utf8'));
      if (content.says !== undefined) files.push(content);
      else if (content.texts !== undefined) ordinary.push(...content.texts);
    }
  }
  return { files, ordinary };
}
