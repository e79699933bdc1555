import type { learn as nl } from '../nl/learn.ts';
import { anatomy } from './learn/anatomy.ts';
import { numbers } from './learn/numbers.ts';
import { rules } from './learn/rules.ts';
import { screens } from './learn/screens.ts';
import { treatments } from './learn/treatments.ts';

export const learn: typeof nl = { anatomy, numbers, rules, screens, treatments };
