import type { Words } from '../../words.ts';

export const calm: Words['calm'] = {
  title: 'Breathing and rest',
  lead: 'Slow breathing and relaxing, with a voice that counts along.',
  rules: {},
};
