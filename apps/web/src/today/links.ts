import type { Check } from '@rugwijs/journal';

/** Where a re-check is done: the same questions as the Rugcheck, only those that this moment asks (triage.md 2.4). */
export function recheckPath(check: Check): string {
  return `/check?kind=${check}`;
}
