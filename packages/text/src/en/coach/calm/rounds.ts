import type { Words } from '../../../words.ts';

export const rounds: Words['calm']['rounds'] = {
  'paced-breathing': {
    name: 'Slow breathing',
    lead: 'Slowly in and out, with a shape that breathes along.',
    how: [
      'Sit or lie in a way that feels good.',
      'Breathe softly, not extra deep. Through your nose if you can.',
      'Do not hold your breath. Out may be longer than in.',
    ],
    picture: 'Somebody sits upright and breathes calmly.',
  },
  'belly-breathing': {
    name: 'Breathing into your belly',
    lead: 'Your hand feels your belly come and go.',
    how: [
      'Lay a hand on your belly.',
      'Let your belly come forward softly as you breathe in.',
      'Let it sink again. There is no need to push.',
    ],
    picture: 'Somebody lies with a hand on the belly. The belly moves with the breath.',
  },
  'muscle-relaxation': {
    name: 'Letting muscles go',
    lead: 'Tense a little, then let go for long.',
    how: [
      'Lie or sit in a way that feels good. Pregnant? Then sit, or lie on your side.',
      'Tense lightly, at most half as hard as you can. Then let go for long.',
      'Does it hurt? Skip that place. We never tense your back.',
    ],
    picture: 'Somebody lies on the back and lets the muscles go.',
  },
  'body-scan': {
    name: 'Attention along your body',
    lead: 'From your feet to your head. There is nothing to do.',
    how: [
      'Lie or sit in a way that feels good. Pregnant? Then sit, or lie on your side.',
      'Notice what you feel. It need not go away.',
      'Does your mind wander? That belongs to it. Come back gently.',
    ],
    picture: 'Somebody lies still on the back.',
  },
  mindfulness: {
    name: 'Being here for a moment',
    lead: 'Breath, body, sounds, thoughts: they may all be there.',
    how: [
      'Sit or lie in a way that feels good.',
      'You need not empty your mind.',
      'Is it too much? Open your eyes and look around.',
    ],
    picture: 'Somebody sits calmly on a chair.',
  },
};
