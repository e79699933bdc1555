import type { Words } from '../../words.ts';

export const mood: Words['mood'] = {
  title: 'Mind and mood',
  lead: 'Stress, worry and low mood: a moment to see how you are.',
  rules: {},
};
