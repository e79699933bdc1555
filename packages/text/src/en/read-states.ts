import type { readStates as nl } from '../nl/read-states.ts';

export const readStates: typeof nl = {
  full: 'read in full',
  abstract: 'abstract read',
  excerpt: 'read in part',
  secondary: 'through another source',
  recall: 'from memory, still to be checked',
  own: 'own proposal',
};
