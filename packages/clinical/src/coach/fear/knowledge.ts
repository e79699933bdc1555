import type { FearKnowledge } from '@rugwijs/core';

export const fearKnowledge = { rules: {} } as const satisfies FearKnowledge;
