import type { app as nl } from '../nl/app.ts';

export const app: typeof nl = {};
