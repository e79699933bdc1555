import type { classification as nl } from '../nl/classification.ts';

export const classification: typeof nl = {};
