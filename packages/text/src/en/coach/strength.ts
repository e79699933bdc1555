import type { Words } from '../../words.ts';

export const strength: Words['strength'] = {
  title: 'Measure your strength',
  lead: 'Strength and endurance at home, beside your own start.',
  rules: {},
};
