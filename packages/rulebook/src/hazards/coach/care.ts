import { type Hazard, testsIn } from '../hazard.ts';

const suitable = testsIn('packages/clinical/src/coach/care/suitability.test.ts');
const careScreen = testsIn('e2e/coach-care.spec.ts');

/** When the app alone is not enough, and letters. */
export const care: readonly Hazard[] = [
  {
    id: 'alone-for-too-long',
    title: 'Somebody for whom an app is not enough goes on alone',
    cause: 'High risk, little confidence, trouble with reading, or scores that get worse.',
    harm: 'Months lost; fear grows; pain that a physiotherapist could have turned becomes lasting.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Says so, with reasons, whom to ask and a page to take along; "I don’t know" counts as yes, please.',
        shownBy: [
          suitable.all('whom this app is enough for > %s'),
          suitable.one('whom this app is enough for > law: every answer that worries more never makes it "alone"'),
          careScreen.one('who doubts is told whom to ask, and takes a letter along'),
        ],
      },
    ],
    residual: 'Whoever does not open the page and does not answer is asked once in the third week.',
    open: ['Physiotherapist: the bound of 3 of 10 for confidence.'],
  },
  {
    id: 'letter-to-the-employer',
    title: 'What was told in confidence reaches the employer',
    cause: 'A letter for work holds mood, alarm answers or medicines.',
    harm: 'Private things known to somebody who decides about the job.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'The letter for work is for the bedrijfsarts, holds only duration and work, and says nothing on fitness; nothing is sent by the app.',
        shownBy: [careScreen.one('the letter for the bedrijfsarts holds nothing told in confidence')],
      },
    ],
    residual: 'A person may hand any letter to anybody.',
    open: [],
  },
];
