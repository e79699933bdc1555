import type { learn as nl } from '../nl/learn.ts';
import { anatomy } from './learn/anatomy.ts';
import { claimVerdicts } from './learn/claim-verdicts.ts';
import { glossary } from './learn/glossary.ts';
import { numbers } from './learn/numbers.ts';
import { rules } from './learn/rules.ts';
import { screens } from './learn/screens.ts';
import { sources } from './learn/sources.ts';
import { treatments } from './learn/treatments.ts';

export const learn: typeof nl = { anatomy, claimVerdicts, glossary, numbers, rules, screens, sources, treatments };
