import type { LegKnowledge } from '@rugwijs/core';

export const legKnowledge = { rules: {} } as const satisfies LegKnowledge;
