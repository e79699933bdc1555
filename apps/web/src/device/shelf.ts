import { demo } from './demo.ts';

/**
 * Small things beside the journal, as JSON: drafts, a session under way, wishes. They survive a reload and are erased with
 * everything else. While an example is shown they live in memory: a made-up person leaves nothing behind, and never finds what
 * is somebody's own. When the browser refuses storage they are simply not kept.
 */
const ofTheExample = new Map<string, string>();

/** What was kept under `key`; `undefined` when there is nothing, or nothing that can be read. */
export function readShelf(key: string): unknown {
  try {
    const text = demo === undefined ? localStorage.getItem(key) : ofTheExample.get(key);
    return text == null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value under `key`, in the place of what was there. */
export function keepOnShelf(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    if (demo === undefined) localStorage.setItem(key, text);
    else ofTheExample.set(key, text);
  } catch {
    // Storage refused: it holds until the app is closed.
  }
}

export function clearShelf(key: string): void {
  try {
    if (demo === undefined) localStorage.removeItem(key);
    else ofTheExample.delete(key);
  } catch {
    // Nothing was kept.
  }
}
