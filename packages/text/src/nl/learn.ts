import { anatomy } from './learn/anatomy.ts';
import { numbers } from './learn/numbers.ts';
import { rules } from './learn/rules.ts';
import { screens } from './learn/screens.ts';
import { treatments } from './learn/treatments.ts';

/** The screens of Leren beside the lessons themselves. */
export const learn = { anatomy, numbers, rules, screens, treatments };
