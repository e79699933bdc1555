import type { Words } from '../../words.ts';

export const breaks: Words['breaks'] = {
  title: 'Moving breaks',
  lead: 'A short break when you sit for long.',
  rules: {},
};
