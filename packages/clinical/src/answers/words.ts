import { words } from '@rugwijs/core';
import type { vocabulary } from './vocabulary.ts';

/** The words of the condition language, bound to our questions: a slip does not compile. */
export const { yes, is, isUnknown, has, from, below } = words<typeof vocabulary>();
