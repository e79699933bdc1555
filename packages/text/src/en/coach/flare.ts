import type { Words } from '../../words.ts';

export const flare: Words['flare'] = {
  title: 'Flare-up',
  lead: 'A plan for a few bad days.',
  rules: {},
};
