import type { Survivor } from './survivor.ts';

/** A survivor that may stay, because no test can or should notice it. `code` is the line as it stands in the file. */
export interface Accepted extends Omit<Survivor, 'line' | 'changed'> {
  readonly reason: string;
}

export const accepted: readonly Accepted[] = [];

export function isAccepted(survivor: Survivor): boolean {
  return accepted.some((entry) => isSame(entry, survivor));
}

/** Entries about these files that nothing survives any more. */
export function leftOver(files: ReadonlySet<string>, survivors: readonly Survivor[]): readonly Accepted[] {
  return accepted.filter((entry) => files.has(entry.file) && !survivors.some((survivor) => isSame(entry, survivor)));
}

function isSame(entry: Accepted, { file, code, from, to }: Omit<Accepted, 'reason'>): boolean {
  return entry.file === file && entry.code === code && entry.from === from && entry.to === to;
}
