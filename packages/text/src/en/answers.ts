import type { answers as nl } from '../nl/answers.ts';

export const answers: typeof nl = {};
