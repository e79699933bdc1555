import { isRecord } from './record.ts';

/** Newest version of every kind that this code writes. */
export const currentVersion = 1;

type Upcast = (data: unknown) => unknown;

/**
 * How the data of an old version becomes that of the next one, per kind. Applied when read, one version at a time;
 * what is stored stays as it was written. A kind or version without an entry did not change.
 */
const upcasts: Readonly<Record<string, Readonly<Record<number, Upcast>>>> = {
  // Version 0 (trial notebooks before the first release) had a yes/no for "back to usual" and no "anything new?".
  // Not asked is not a no: it becomes unknown.
  checkedIn: {
    0: (data) => {
      if (!isRecord(data)) return data;
      const { backToUsual, anythingNew = 'unknown', ...rest } = data;
      const said = typeof backToUsual === 'boolean' ? (backToUsual ? 'yes' : 'no') : (backToUsual ?? 'unknown');
      return { ...rest, backToUsual: said, anythingNew };
    },
  },
};

/** Data as the current version writes it. */
export function upcast(kind: string, version: number, data: unknown): unknown {
  let current = data;
  for (let from = version; from < currentVersion; from += 1) {
    const step = upcasts[kind]?.[from];
    if (step) current = step(current);
  }
  return current;
}
