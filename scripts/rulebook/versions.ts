import { rulesVersion } from '@rugwijs/clinical';
import { pageFingerprints } from '@rugwijs/rulebook';

/** Where the version stands beside what it says: the fingerprint of every page that can be signed. */
export const fingerprintFile = 'docs/rulebook/fingerprints.json';

interface Printed {
  readonly version: string;
  readonly pages: Readonly<Record<string, string>>;
}

/** What belongs in that file now. */
export async function fingerprintsNow(): Promise<string> {
  const pages = Object.fromEntries([...(await pageFingerprints())].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: rulesVersion, pages } satisfies Printed, null, 2)}\n`;
}

/** Pages that say something else than what was printed under the same version: then the version must be raised first. */
export function changedUnderOneVersion(printed: string | undefined, now: string): readonly string[] {
  if (printed === undefined) return [];
  const before = JSON.parse(printed) as Printed;
  const after = JSON.parse(now) as Printed;
  if (before.version !== after.version) return [];
  const ids = new Set([...Object.keys(before.pages), ...Object.keys(after.pages)]);
  return [...ids].filter((id) => before.pages[id] !== after.pages[id]);
}
