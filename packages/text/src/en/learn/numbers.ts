import type { numbers as nl } from '../../nl/learn/numbers.ts';

export const numbers: typeof nl = { title: 'Numbers as pictures' };
