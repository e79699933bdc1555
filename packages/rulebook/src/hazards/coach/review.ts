import { type Hazard, testsIn } from '../hazard.ts';

const rules = testsIn('packages/clinical/src/coach/review/review.test.ts');
const screen = testsIn('e2e/coach-review.spec.ts');

/** The page of a week. */
export const review: readonly Hazard[] = [
  {
    id: 'review-false-comfort',
    title: 'The week’s page calls noise progress, or hides that something gets worse',
    cause: 'Scores move by themselves; good news is nicer to write.',
    harm: 'Somebody goes on alone although a physiotherapist should look, or gives up when the score swings back.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'Nothing is called better unless its judgement by the measurement error says so; what is really worse goes before what is better.',
        shownBy: [
          rules.one('laws > law: nothing is called better while every judgement says noise, perhaps or worse'),
          rules.all('a week in five sentences, case by case > $shows'),
          screen.one('five sentences, each with its reasons; reading it is kept'),
        ],
      },
      {
        does: 'A verdict that stands, then alarm questions, then people, go before everything in the sentence on what is next.',
        shownBy: [
          rules.one('laws > law: a verdict that stands, and then alarm questions, go before everything next'),
          screen.one('while advice to call stands, that is what comes next'),
        ],
      },
    ],
    residual: 'Only what was written down is seen; the page says so.',
    open: [],
  },
  {
    id: 'review-guilt',
    title: 'The week’s page makes somebody feel that they failed',
    cause: 'Counting what was not done.',
    harm: 'Shame; the app is put away, the moving too.',
    severity: 'minor',
    likelihood: { without: 'frequent', now: 'occasional' },
    controls: [
      {
        does: 'Nothing missed is counted or named; an empty week is fine, and a restart is told without a word about why.',
        shownBy: [
          rules.one('laws > law: no sentence and no reason counts what was missed'),
          screen.one('a week without anything written down holds no blame'),
        ],
      },
    ],
    residual: 'The number of the plan stands beside the number that was done.',
    open: [],
  },
];
