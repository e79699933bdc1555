/** The made-up people in `packages/clinical/cases/demo`. */
export const demoPeople = ['month', 'leg', 'well'] as const;

const key = 'rugwijs.demo';

/**
 * The made-up person this tab shows (`?demo=month`), or none. It holds for the tab until it is closed or the example is left, and
 * never touches the journal that is kept on the device.
 */
export const demo: string | undefined = import.meta.env.SSR ? undefined : chosen();

/** Shows a made-up person in this tab; a whole new start, so that nothing of the own journal is left in memory. */
export function showDemo(name: (typeof demoPeople)[number]): void {
  location.assign(`/today?demo=${encodeURIComponent(name)}`);
}

/** Back to the own journal. */
export function leaveDemo(): void {
  forget();
  location.assign('/');
}

function chosen(): string | undefined {
  // An empty name asks for nobody.
  const asked = new URLSearchParams(location.search).get('demo') || undefined;
  try {
    if (asked === undefined) return sessionStorage.getItem(key) || undefined;
    sessionStorage.setItem(key, asked);
  } catch {
    // No storage: the example holds for this page only.
  }
  return asked;
}

function forget(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
