import type { norms as nl } from '../../../nl/coach/strength/norms.ts';

/** Words of the table for the therapist; no person sees these numbers. */
export const norms: typeof nl = {
  title: 'What others reached (for the physiotherapist)',
  lead: 'Do not hold your patient against these. The groups are small and not like them. The number is of the whole study.',
  columns: { test: 'Test', who: 'Who', ages: 'Age', n: 'Number', mean: 'Mean', spread: 'Spread', half: 'Middle half' },
  samples: { adults: 'adults', students: 'students', athletes: 'athletes', 'older-people': 'older people' },
  sexes: { all: 'men and women', women: 'women', men: 'men' },
  notKnown: 'not known',
  notInSource: 'not in our source',
  about: (age) => `about ${age}`,
  traps: [
    'The spread is often half the mean. A percentile then misleads.',
    'The well-known 176 and 198 seconds hold for men only. In women the test predicts nothing.',
    'For standing up below the age of 60 there are no good numbers.',
    'We leave out the side bridge by age. That table goes against other studies.',
  ],
  short: {
    'back-hold': 'Sørensen',
    'side-bridge': 'Side bridge',
    plank: 'Plank',
    'chair-stand': '30 s chair stand',
    'five-stands': '5 stands',
    'six-minute-walk': '6-minute walk',
    'own-route': 'Own round',
  },
};
