import type { checkIn as nl } from '../nl/check-in.ts';

export const checkIn: typeof nl = {};
