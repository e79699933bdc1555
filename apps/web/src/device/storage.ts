import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What the store holds: journal events exactly as written, also those from a newer version that this one cannot read. */
export interface Kept {
  readonly id: string;
}

interface Schema extends DBSchema {
  events: { key: string; value: Kept };
}

export type StorageProblem = 'blocked' | 'full';

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: StorageProblem };

const name = 'rugwijs';
let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** Everything kept, in no order. Rejects when the browser refuses storage (private mode, cookies blocked). */
export async function readAll(): Promise<Kept[]> {
  return (await open()).getAll('events');
}

/** Adds events in one transaction: all or none. The same id twice is the same event and changes nothing. */
export async function add(events: readonly Kept[]): Promise<Outcome> {
  try {
    const db = await open();
    const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
    const writes = events.map(async (event) => {
      if ((await tx.store.getKey(event.id)) === undefined) await tx.store.add(event);
    });
    await Promise.all([...writes, tx.done]);
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: isFull(error) ? 'full' : 'blocked' };
  }
}

/** Deletes the whole database, for real. */
export async function eraseAll(): Promise<void> {
  const db = await open().catch(() => undefined);
  if (!db) return;
  await db.clear('events');
  db.close();
  opening = undefined;
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
}

/** Asks the browser not to clear this data by itself; true when it promised. */
export async function askToKeep(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}

function open(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('events', { keyPath: 'id' });
    },
    // Another tab erases or upgrades: let go at once, and open again when next needed.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase | null)?.close();
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
