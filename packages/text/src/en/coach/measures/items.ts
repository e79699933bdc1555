import type { Words } from '../../../words.ts';

const nights = ['No night', 'One or two nights', 'Three or four nights', 'Five nights or more'];
const days = ['No day', 'A few days', 'More than half the days', 'Almost every day'];

export const asked: Words['measures']['asked'] = {
  'global-change': {
    lead: 'Think back to your start. This is about your back.',
    items: [
      {
        ask: 'How is your back doing now?',
        answers: [
          'Completely over',
          'Much better',
          'A little better',
          'No change',
          'A little worse',
          'Worse',
          'Much worse',
        ],
      },
    ],
  },
  'own-sleep': {
    lead: 'Over the last seven nights.',
    items: [
      { ask: 'How often was it hard to fall asleep?', answers: nights },
      { ask: 'How often did you lie awake for long at night?', answers: nights },
      { ask: 'How often did you get up tired?', answers: nights },
    ],
  },
  'own-stress': {
    lead: 'Over the last two weeks.',
    items: [
      { ask: 'How often did you feel tense?', answers: days },
      { ask: 'How often did worries keep going round in your head?', answers: days },
      { ask: 'How often was your mood low?', answers: days },
      { ask: 'How often did you not feel like things you usually enjoy?', answers: days },
    ],
  },
};
