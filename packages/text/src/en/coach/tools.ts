import type { Words } from '../../words.ts';

/** The page with all tools, what every tool says when something else goes first, and the one prompt of a day. */
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
  locked: {
    title: 'Not right now',
    lead: 'There is advice to call somebody. That goes first.',
    act: 'See what to do',
  },
  noPlan: { plan: 'Make your plan', check: 'Start the Back check' },
  questions: { says: 'Some questions are waiting. They go first.', act: 'Answer the questions' },
  prompt: { follow: 'Have a look', later: 'Later', never: 'Stop asking' },
};
