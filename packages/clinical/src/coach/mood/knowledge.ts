import type { MoodKnowledge } from '@rugwijs/core';

export const moodKnowledge = { rules: {} } as const satisfies MoodKnowledge;
