import type { ReviewKnowledge } from '@rugwijs/core';

export const reviewKnowledge = { rules: {} } as const satisfies ReviewKnowledge;
