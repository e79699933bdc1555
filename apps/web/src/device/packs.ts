import { signal } from '@preact/signals';
import { type Pack, readPack } from '@rugwijs/journal';
import { type IDBPDatabase, openDB } from 'idb';
import { demo } from './demo.ts';

/** A questionnaire file as it was chosen; it is read anew at each start, so a stricter version refuses what it must. */
interface KeptPack {
  readonly id: string;
  readonly file: string;
}

/** Beside the journal and not in it: a file of somebody else's words is no part of what a person told. */
const name = 'rugwijs-packs';

/** Questionnaires on this device, by title. */
export const packs = signal<readonly Pack[]>([]);

/** Reads what is kept; nothing when the browser refuses storage. */
export async function readPacks(): Promise<void> {
  if (demo !== undefined) return;
  try {
    const db = await open();
    const kept: KeptPack[] = await db.getAll('packs');
    db.close();
    const read = kept.flatMap(({ file }) => {
      const outcome = readPack(file);
      return outcome.ok ? [outcome.pack] : [];
    });
    packs.value = sorted(read);
  } catch {
    // Storage refused: what was opened now stays until the app is closed.
  }
}

/** Keeps a checked file; false when the device would not, or an example is shown: then it can be used until the app is closed. */
export async function keepPack(pack: Pack, file: string): Promise<boolean> {
  packs.value = sorted([...packs.peek().filter(({ id }) => id !== pack.id), pack]);
  if (demo !== undefined) return false;
  try {
    const db = await open();
    await db.put('packs', { id: pack.id, file });
    db.close();
    return true;
  } catch {
    return false;
  }
}

export async function removePack(id: string): Promise<void> {
  packs.value = packs.peek().filter((pack) => pack.id !== id);
  if (demo !== undefined) return;
  try {
    const db = await open();
    await db.delete('packs', id);
    db.close();
  } catch {
    // Storage refused: it was never kept.
  }
}

/** Deletes every questionnaire file, for real. */
export async function erasePacks(): Promise<void> {
  packs.value = [];
  await new Promise<void>((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => resolve();
      request.onblocked = () => resolve();
    } catch {
      resolve();
    }
  });
}

function open(): Promise<IDBPDatabase> {
  return openDB(name, 1, { upgrade: (db) => void db.createObjectStore('packs', { keyPath: 'id' }) });
}

function sorted(list: readonly Pack[]): readonly Pack[] {
  return list.toSorted((one, other) => one.title.localeCompare(other.title));
}
