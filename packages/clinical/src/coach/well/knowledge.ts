import type { WellKnowledge } from '@rugwijs/core';

export const wellKnowledge = { rules: {} } as const satisfies WellKnowledge;
