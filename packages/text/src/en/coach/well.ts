import type { Words } from '../../words.ts';

export const well: Words['well'] = {
  title: 'Staying well',
  lead: 'Keep walking, stay strong, and a plan of your own.',
  rules: {},
};
