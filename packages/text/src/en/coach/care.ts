import type { Words } from '../../words.ts';

export const care: Words['care'] = {
  title: 'Help alongside',
  lead: 'When this app is not enough, and a letter to take along.',
  rules: {},
};
