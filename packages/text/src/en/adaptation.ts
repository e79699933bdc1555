import type { adaptation as nl } from '../nl/adaptation.ts';

export const adaptation: typeof nl = {};
