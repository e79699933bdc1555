import type { lessons as nl } from '../nl/lessons.ts';

export const lessons: typeof nl = {};
