import type { MutantResult } from '@stryker-mutator/api/core';

/** A change to the code that no test noticed. */
export interface Survivor {
  /** Path from the root. */
  readonly file: string;
  /** The line on which the changed code begins, counted from 1. */
  readonly line: number;
  /** That whole line. */
  readonly code: string;
  /** The changed part, and what it was changed into; on one line each. */
  readonly from: string;
  readonly to: string;
  /** The whole file with the change in it. */
  readonly changed: string;
}

/**
 * @param source The whole text of the file.
 */
export function survivorOf(mutant: MutantResult, file: string, source: string): Survivor {
  const { start, end } = mutant.location;
  const lines = source.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  const part = lines.slice(start.line - 1, end.line);
  part.push((part.pop() ?? '').slice(0, end.column - 1));
  part[0] = (part[0] ?? '').slice(start.column - 1);
  return {
    file,
    line: start.line,
    code: (lines[start.line - 1] ?? '').trim(),
    from: oneLine(part.join('\n')),
    to: oneLine(mutant.replacement),
    changed:
      source.slice(0, offset(start.line, start.column)) +
      mutant.replacement +
      source.slice(offset(end.line, end.column)),
  };
}

function oneLine(code: string): string {
  return code.replaceAll(/\s+/g, ' ').trim();
}
