import type { MeasuresKnowledge } from '@rugwijs/core';

export const measuresKnowledge = { rules: {} } as const satisfies MeasuresKnowledge;
