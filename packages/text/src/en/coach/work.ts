import type { Words } from '../../words.ts';

export const work: Words['work'] = {
  title: 'Work',
  lead: 'Back to work in steps.',
  rules: {},
};
