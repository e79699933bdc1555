import type { CalmKnowledge } from '@rugwijs/core';

export const calmKnowledge = { rules: {} } as const satisfies CalmKnowledge;
