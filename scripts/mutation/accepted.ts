import { acceptedSurvivors } from './accepted-survivors.ts';
import type { Survivor } from './survivor.ts';

/** Survivors on one line that may stay, because no test can or should notice them. */
export interface Accepted {
  /** Path from the root. */
  readonly file: string;
  /** The line as it stands in the file. */
  readonly code: string;
  /** What was changed, and into what. */
  readonly changes: readonly (readonly [from: string, to: string])[];
  readonly reason: string;
}

/** One survivor without its reason. */
type Named = Pick<Survivor, 'file' | 'code' | 'from' | 'to'>;

export function isAccepted(survivor: Named): boolean {
  return named().some((entry) => isSame(entry, survivor));
}

/** Entries about these files that nothing survives any more. */
export function leftOver(files: ReadonlySet<string>, survivors: readonly Survivor[]): readonly Named[] {
  return named().filter((entry) => files.has(entry.file) && !survivors.some((survivor) => isSame(entry, survivor)));
}

function named(): readonly Named[] {
  return acceptedSurvivors.flatMap(({ file, code, changes }) =>
    changes.map(([from, to]) => ({ file, code, from, to })),
  );
}

function isSame(one: Named, other: Named): boolean {
  return one.file === other.file && one.code === other.code && one.from === other.from && one.to === other.to;
}
