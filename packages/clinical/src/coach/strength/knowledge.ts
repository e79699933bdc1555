import type { StrengthKnowledge } from '@rugwijs/core';

export const strengthKnowledge = { rules: {} } as const satisfies StrengthKnowledge;
