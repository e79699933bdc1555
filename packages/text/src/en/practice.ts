import type { practice as nl } from '../nl/practice.ts';

export const practice: typeof nl = {};
