import { type Hazard, testsIn } from '../hazard.ts';

const suitable = testsIn('packages/clinical/src/coach/care/suitability.test.ts');
const handOvers = testsIn('packages/clinical/src/coach/care/hand-overs.test.ts');
const advised = testsIn('packages/journal/src/advice/hand-over.test.ts');
const careScreen = testsIn('e2e/coach-care.spec.ts');

/** When the app alone is not enough, and letters. */
export const care: readonly Hazard[] = [
  {
    id: 'alone-for-too-long',
    title: 'Somebody for whom an app is not enough goes on alone',
    cause:
      'High risk, little confidence, trouble with reading, scores that get worse, or a tool that sends to a doctor on its own page only.',
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
      {
        does: 'What any tool hears that asks for somebody (the leg, a weakness that stays, sleep, mood, the ladder of fear) goes into one list: this page, Vandaag and the week review send to the most urgent of them, and people to talk to go before everything.',
        shownBy: [
          handOvers.all('help alongside, case by case > $shows'),
          handOvers.one('one hand-over > law: it goes to the most urgent of all, and no reason is left out'),
          advised.all('what a tool heard is said on every screen > %s'),
        ],
      },
      {
        does: 'Says nothing on doing it alone while the check was not done, one waits, or a verdict stands: that goes first, with the way there.',
        shownBy: [
          careScreen.all('while a check waits nothing says that it can be done alone: $what'),
          careScreen.one('in English, and without a check there is nothing to write yet'),
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
        does: 'The letter for work is for the bedrijfsarts, holds only work, how long the app is used and what the person writes, and says whose judgement fitness is; nothing is sent by the app.',
        shownBy: [
          careScreen.one('the letter for the bedrijfsarts holds nothing told in confidence'),
          careScreen.one('without a plan for work the bedrijfsarts still reads whose judgement fitness is'),
        ],
      },
    ],
    residual: 'A person may hand any letter to anybody, and may write anything in it.',
    open: [],
  },
  {
    id: 'letter-calmer-than-the-app',
    title: 'A letter tells a calmer verdict than the app',
    cause: 'Later answers are calm while a call that nobody came back on still stands.',
    harm: 'The reader of the letter sees no haste, and waits.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'The letter names the advice that stands, and no kind of ordinary back pain beside it.',
        shownBy: [careScreen.one('a call that stands is in the letter, whatever was told later')],
      },
    ],
    residual: 'A letter printed yesterday does not know today.',
    open: [],
  },
];
