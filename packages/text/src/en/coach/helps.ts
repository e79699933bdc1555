import type { Words } from '../../words.ts';

export const helps: Words['helps'] = {
  title: 'What helps me?',
  lead: 'Keep track of what you try, and test it fairly.',
  rules: {},
};
