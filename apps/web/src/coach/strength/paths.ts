import type { HomeTestId } from '@rugwijs/core';

/** The address of a test, and of doing it. */
export function testPath(test: HomeTestId, go = false, side?: 'left' | 'right'): string {
  return `/tools/strength?test=${test}${go ? '&go' : ''}${side ? `&side=${side}` : ''}`;
}
