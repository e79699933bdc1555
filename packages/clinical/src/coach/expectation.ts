import type { ExpectationKnowledge } from '@rugwijs/core';

/** Own: one point is the smallest step of the scale, so it is called "as you thought". */
export const expectation = { asExpected: 1 } as const satisfies ExpectationKnowledge;
