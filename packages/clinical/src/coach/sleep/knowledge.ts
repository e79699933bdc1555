import type { SleepKnowledge } from '@rugwijs/core';

export const sleepKnowledge = { rules: {} } as const satisfies SleepKnowledge;
