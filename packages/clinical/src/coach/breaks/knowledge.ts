import type { BreaksKnowledge } from '@rugwijs/core';

export const breaksKnowledge = { rules: {} } as const satisfies BreaksKnowledge;
