import { type Hazard, testsIn } from '../hazard.ts';

const hours = testsIn('packages/clinical/src/coach/work/hours.test.ts');
const workScreen = testsIn('e2e/coach-work.spec.ts');

/** Back to work in steps. */
export const work: readonly Hazard[] = [
  {
    id: 'work-too-fast',
    title: 'Hours of work go up too fast, or go on under an alarm',
    cause: 'A boss who wants hours, a good week, or a verdict that nobody came back on.',
    harm: 'Weeks of more pain, or an alarm sign that is worked through.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Hours are fixed in advance, rise by a tenth of the contract after a week that was done, never by more than a quarter, and wait while a verdict stands, questions wait or calmer days run, also over more than one week; who does not work yet agrees on a start, which the app never counts out.',
        shownBy: [
          hours.all('the hours of this week > %s'),
          hours.one(
            'the hours of this week > laws: never above the contract, never up by more than a quarter (or half an hour)',
          ),
          hours.one(
            'the hours of this week > law: never more hours than the day before on a day on which something goes first, however long it lasts',
          ),
          hours.one('the hours of this week > an advice to call of today leaves the weeks before as they were'),
          workScreen.one('while questions wait or calmer days run, no hard task and no more hours'),
          workScreen.one(
            'questions that wait over two turns of the week: still the hours of the week in which it was told',
          ),
        ],
      },
    ],
    residual: 'The app cannot see what somebody really does at work.',
    open: ['Physiotherapist or bedrijfsarts: the size of the steps.'],
  },
  {
    id: 'work-as-certificate',
    title: 'A page of the app is taken as a statement of fitness to work',
    cause: 'Hours and a chart look official.',
    harm: 'Somebody works too much, or loses pay, on the word of an app.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Screen and letter both say that the app never judges fitness, and who does.',
        shownBy: [workScreen.one('an agreement with the work, with what goes wrong in it, and a day told')],
      },
    ],
    residual: 'People may still show it.',
    open: [],
  },
];
