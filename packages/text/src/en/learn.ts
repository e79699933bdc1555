import type { learn as nl } from '../nl/learn.ts';
import { anatomy } from './learn/anatomy.ts';
import { numbers } from './learn/numbers.ts';

export const learn: typeof nl = { anatomy, numbers };
