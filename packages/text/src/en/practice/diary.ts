import type { diary as nl } from '../../nl/practice/diary.ts';

export const diary: typeof nl = {
  button: 'Write in your diary',
  title: 'How was it today?',
  lead: 'What you write here stays on this device. Nobody reads along. Do you need help? Then call.',
  field: 'In your own words',
  missing: 'Write something first.',
  save: 'Keep',
  list: 'Your diary',
  remove: 'Remove',
  removed: 'The line is gone.',
};
