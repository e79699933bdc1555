import type { FlareKnowledge } from '@rugwijs/core';

export const flareKnowledge = { rules: {} } as const satisfies FlareKnowledge;
