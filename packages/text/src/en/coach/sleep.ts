import type { Words } from '../../words.ts';

export const sleep: Words['sleep'] = {
  title: 'Sleep',
  lead: 'A short sleep diary, and what you can do yourself.',
  rules: {},
};
