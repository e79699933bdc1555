import type { CareKnowledge } from '@rugwijs/core';

export const careKnowledge = { rules: {} } as const satisfies CareKnowledge;
