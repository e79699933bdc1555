import { type Hazard, testsIn } from '../hazard.ts';

const tasks = testsIn('packages/clinical/src/coach/work/tasks.test.ts');
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
    id: 'work-task-not-for-this-person',
    title: 'A hard task has its turn with somebody for whom it is not safe alone',
    cause: 'Tasks are own words: the app does not know that "the warehouse" means lifting.',
    harm: 'A vertebra breaks under a crate, or a leg gets worse, because the app said that it was the turn of that task.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'Asks of each task what it demands of the body. What the ladder of fears would refuse is built up with the bedrijfsarts or a physiotherapist; a task that was not told of counts as asking everything. The lift to practise is offered only when the plan allows it.',
        shownBy: [
          tasks.all('the task to practise now > $shows'),
          tasks.one(
            'the task to practise now > law: what the ladder of fears refuses somebody alone is never the task of the day',
          ),
          tasks.one(
            'the task to practise now > law: a task of which nothing was told is as careful as one that asks everything',
          ),
          workScreen.one('a task that a limit forbids alone is never the turn, and no lift is offered'),
        ],
      },
    ],
    residual: 'Who ticks too little of what a task asks is not warned.',
    open: ['Physiotherapist or bedrijfsarts: which demand is not for alone with which limit.'],
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
