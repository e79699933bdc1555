import type { WorkKnowledge } from '@rugwijs/core';

export const workKnowledge = { rules: {} } as const satisfies WorkKnowledge;
