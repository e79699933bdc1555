import type { Words } from '../../words.ts';

export const review: Words['review'] = {
  title: 'Your week',
  lead: 'Once a week: what did you do, and what changed?',
  rules: {},
};
