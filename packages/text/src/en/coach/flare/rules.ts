import type { Words } from '../../../words.ts';
import { inWords } from '../../numbers.ts';

export const rules: Words['flare']['rules'] = {
  'flare-alarm-first': {
    name: 'Alarm questions first',
    claim: 'Sudden extra pain is usually a flare-up. Sometimes it is something else. So we ask that first.',
    wouldChange: 'Nothing. We do this every time.',
  },
  'flare-day-by-day': {
    name: 'Day by day',
    claim:
      'You do a little less for a few days, then build up again. The days are set beforehand. So one bad morning does not decide your week.',
    wouldChange: 'How long your earlier flare-ups took. If they took longer, you get more days.',
  },
  'flare-usual-length': {
    name: 'How long yours take',
    claim: ({ flares }) =>
      `We take the middle of your own flare-ups. With fewer than ${inWords(flares)} we say nothing.`,
    wouldChange: 'More flare-ups with a start and an end.',
  },
  'flare-helped-before': {
    name: 'What helped before',
    claim: 'You wrote this down yourself. It may have passed without it too. We do not know.',
    wouldChange: 'What you write down after this flare-up.',
  },
  'flare-comfort': {
    name: 'Something for comfort',
    claim:
      'Warmth sometimes brings short relief. Calm breathing and a comfortable position are fine too. The evidence is weak, and none of it is a must.',
    wouldChange: 'If something does not feel right, leave it out.',
  },
  'flare-look-back': {
    name: 'Looking back',
    claim: 'What went before it, and what helped? That way you get to know yourself. It is not about blame.',
    wouldChange: 'You looked back already, or it was too long ago.',
  },
  'flare-pattern': {
    name: 'What comes back',
    claim: ({ looks }) =>
      `We count what you named in at least half of them, and only after ${inWords(looks)}. Even then it may be chance.`,
    wouldChange: 'Looking back more often.',
  },
};
