import type { plan as nl } from '../nl/plan.ts';

export const plan: typeof nl = {};
