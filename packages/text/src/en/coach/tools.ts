import type { Words } from '../../words.ts';

/** The page with all tools, and the one prompt of a day. */
export const tools: Words['tools'] = {
  title: 'What else helps',
  lead: 'Beside your exercises. Choose what suits you. Nothing is a must.',
  groups: {
    body: 'Body',
    mind: 'Rest and courage',
    day: 'Your day',
    course: 'How it goes',
    people: 'People alongside',
  },
  prompt: { follow: 'Have a look', later: 'Later', never: 'Stop asking' },
};
