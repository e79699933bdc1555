import type { progress as nl } from '../nl/progress.ts';

export const progress: typeof nl = {};
