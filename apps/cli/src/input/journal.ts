import { importBackup, type JournalEvent, readJournal } from '@rugwijs/journal';
import { expandStory } from '@rugwijs/simulation';
import type { Context } from '../commands/context.ts';
import { type JsonNode, memberOf, type Place, parseJson, toValue } from './json.ts';
import { BadInput } from './problem.ts';

/** A journal as events, and how many entries of a newer version were kept aside. */
export interface JournalFile {
  readonly events: readonly JournalEvent[];
  readonly carried: number;
}

/** Reads a backup (plain or encrypted), a list of events, or a story. Throws `BadInput`. */
export async function readJournalFile(
  file: string,
  { io, knowledge }: Pick<Context, 'io' | 'knowledge'>,
): Promise<JournalFile> {
  const text = await io.read(file);
  if (text.trimStart().startsWith('-----BEGIN AGE')) return readBackup(file, text, io.passphrase);
  const parsed = parseJson(text);
  if (!parsed.ok) throw new BadInput({ kind: 'bad-json', file, problem: parsed.problem });
  const { root } = parsed;
  const journal = memberOf(root, 'journal')?.node;
  if (journal !== undefined) {
    const start = textOf(root, 'start') ?? textOf(root, 'today') ?? io.clock();
    const story = expandStory(toValue(journal), start, knowledge);
    if (story.ok) return { events: story.events, carried: 0 };
    throw badEvent(file, story.trouble.event, story.trouble.field, placeOf(journal, story.trouble.event - 1));
  }
  if (root.kind !== 'array') return readBackup(file, text, io.passphrase);
  const { events, carried, problems } = readJournal(toValue(root));
  const [problem] = problems;
  if (problem !== undefined) {
    const field = problem.kind === 'bad-data' ? `data${problem.path === '' ? '' : `.${problem.path}`}` : '';
    throw badEvent(file, problem.index + 1, field, placeOf(root, problem.index));
  }
  return { events, carried: carried.length };
}

function textOf(node: JsonNode, key: string): string | undefined {
  const found = memberOf(node, key)?.node;
  return found?.kind === 'string' ? found.value : undefined;
}

function placeOf(list: JsonNode, index: number): Place {
  return (list.kind === 'array' ? list.items[index]?.at : undefined) ?? list.at;
}

function badEvent(file: string, event: number, field: string, at: Place): BadInput {
  return new BadInput({ kind: 'bad-input', file, problems: [{ kind: 'bad-journal', event, field, at }] });
}

async function readBackup(file: string, text: string, passphrase: string | undefined): Promise<JournalFile> {
  const read = await importBackup(text, passphrase);
  if (read.ok) return { events: read.events, carried: read.carried.length };
  throw new BadInput({ kind: 'bad-backup', file, problem: read.problem });
}
