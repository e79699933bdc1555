import { anatomy } from './learn/anatomy.ts';
import { numbers } from './learn/numbers.ts';

/** The screens of Leren beside the lessons themselves. */
export const learn = { anatomy, numbers };
