import type { Words } from '../../words.ts';

export const measures: Words['measures'] = {
  title: 'Questionnaires',
  lead: 'Measure how you are now and then, and keep a score from elsewhere.',
  rules: {},
};
