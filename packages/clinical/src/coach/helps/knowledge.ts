import type { HelpsKnowledge } from '@rugwijs/core';

export const helpsKnowledge = { rules: {} } as const satisfies HelpsKnowledge;
