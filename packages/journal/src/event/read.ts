import type { JournalEvent } from './event.ts';
import { dataSchemas, envelope, isEventKind } from './schema.ts';
import { currentVersion, upcast } from './upcast.ts';

/** What is wrong with one entry, named for what was missing; the words are the app's. */
export type ReadProblem =
  | { readonly kind: 'not-an-event'; readonly index: number }
  | { readonly kind: 'bad-data'; readonly index: number; readonly event: string; readonly path: string }
  | { readonly kind: 'not-a-list'; readonly index: -1 };

/**
 * One entry read: an event we understand, something valid from a newer version that is carried along untouched, or a
 * problem. Nothing is thrown.
 */
export type ReadResult =
  | { readonly ok: true; readonly event: JournalEvent }
  | { readonly ok: true; readonly carried: unknown }
  | { readonly ok: false; readonly problem: ReadProblem };

/** Checks one entry from storage, a file or another device. Old versions come out as the current one. */
export function readEvent(value: unknown, index = 0): ReadResult {
  const outer = envelope.safeParse(value);
  if (!outer.success) return { ok: false, problem: { kind: 'not-an-event', index } };
  const { id, kind, version } = outer.data;
  if (version > currentVersion || !isEventKind(kind)) return { ok: true, carried: value };

  const data = upcast(kind, version, outer.data.data);
  const inner = dataSchemas[kind].safeParse(data);
  if (!inner.success) {
    const path = inner.error.issues[0]?.path.map(String).join('.') ?? '';
    return { ok: false, problem: { kind: 'bad-data', index, event: id, path } };
  }
  // Unchanged entries stay the very object that was read, extra fields included; the schema has just proved the type.
  const event = version === currentVersion ? value : { ...outer.data, version: currentVersion, data };
  return { ok: true, event: event as JournalEvent };
}

/** A whole journal read: what is understood, what is carried for a newer version, and what could not be read. */
export interface ReadJournal {
  readonly events: readonly JournalEvent[];
  readonly carried: readonly unknown[];
  readonly problems: readonly ReadProblem[];
}

/** Reads a list of entries. One bad entry never hides the others. */
export function readJournal(value: unknown): ReadJournal {
  if (!Array.isArray(value)) return { events: [], carried: [], problems: [{ kind: 'not-a-list', index: -1 }] };
  const events: JournalEvent[] = [];
  const carried: unknown[] = [];
  const problems: ReadProblem[] = [];
  value.forEach((entry: unknown, index) => {
    const read = readEvent(entry, index);
    if (!read.ok) problems.push(read.problem);
    else if ('event' in read) events.push(read.event);
    else carried.push(read.carried);
  });
  return { events, carried, problems };
}
