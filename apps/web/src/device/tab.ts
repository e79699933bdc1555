import { demo } from './demo.ts';

/**
 * What is somebody else's, as JSON: it survives a reload of this tab and goes with it. While an example is shown nothing is read
 * or kept, and when the browser refuses storage it holds until the page is left.
 */
export function keepInTab(key: string, value: unknown): void {
  if (demo !== undefined) return;
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Storage refused.
  }
}

/** What was kept under `key`; `undefined` when there is nothing, or nothing that can be read. */
export function readInTab(key: string): unknown {
  if (demo !== undefined) return undefined;
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function clearInTab(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
