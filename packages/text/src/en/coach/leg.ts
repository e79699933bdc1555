import type { Words } from '../../words.ts';

export const leg: Words['leg'] = {
  title: 'Leg pain',
  lead: 'Follow how your leg does, with a short test each week.',
  rules: {},
};
