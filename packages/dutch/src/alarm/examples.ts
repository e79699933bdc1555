import type { FlagId } from './flag.ts';
import type { Example } from './train.ts';

/** A file of the phrase bank: what says a flag, and what only looks like it. */
export interface Phrases {
  readonly flag: FlagId;
  readonly says: readonly (string | { readonly text: string; readonly also: readonly FlagId[] })[];
  readonly contrasts: readonly { readonly kind: string; readonly text: string }[];
}

/** Lines to learn from, out of files of the phrase bank and ordinary lines, in the order given. */
export function examplesFrom(files: readonly Phrases[], ordinary: readonly string[]): readonly Example[] {
  const lines = files.flatMap(({ flag, says, contrasts }) => [
    ...says.map((line) =>
      typeof line === 'string'
        ? { text: line, flags: [flag], kind: 'says' }
        : { text: line.text, flags: [flag, ...line.also], kind: 'says' },
    ),
    ...contrasts.map(({ text, kind }) => ({ text, flags: [], kind })),
  ]);
  return [...lines, ...ordinary.map((text) => ({ text, flags: [], kind: 'ordinary' }))];
}
