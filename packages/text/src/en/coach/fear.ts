import type { Words } from '../../words.ts';

export const fear: Words['fear'] = {
  title: 'Daring again',
  lead: 'Step by step, doing what feels scary.',
  rules: {},
};
