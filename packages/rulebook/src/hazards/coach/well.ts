import { type Hazard, testsIn } from '../hazard.ts';

const rules = testsIn('packages/clinical/src/coach/well/well.test.ts');
const ladder = testsIn('packages/core/src/coach/well/ladder.test.ts');
const needed = testsIn('packages/journal/src/advice/graduation.test.ts');
const screen = testsIn('e2e/coach-well.spec.ts');

/** After recovery. */
export const well: readonly Hazard[] = [
  {
    id: 'well-too-early',
    title: 'Somebody is told that they no longer need the app while something is wrong',
    cause: 'A few good scores, a long silence, or an alarm that nobody answered is taken for recovery.',
    harm: 'A sign is not noticed; help is looked for late.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Eight weeks of scores from beginning to end, a back that hardly holds back, no flare-up, a plan for when it returns, and never while an alarm waits or somebody should look along; more pain never brings it nearer.',
        shownBy: [
          rules.all('staying well, case by case > $shows'),
          rules.all('graduation > not yet: %s'),
          rules.one('graduation > law: more pain never brings it nearer'),
          needed.all('whether the app is still needed, on the page and on Vandaag > %s'),
          screen.one('an alarm that stands closes the page'),
        ],
      },
      {
        does: 'The month asks for anything new, and keeps the answer before all else; "yes" and "I don’t know" wait for no number and lead to the alarm questions. The printed plan names what to call for.',
        shownBy: [
          screen.one('the month: not knowing whether there is something new leads to the alarm questions'),
          screen.one('the own plan: kept, printed with the signs to call for, changed, thrown away'),
        ],
      },
      {
        does: 'While questions wait or calmer days run, the amounts of the programme are not shown.',
        shownBy: [screen.one('a flare-up or questions that wait: the full amounts are put away')],
      },
    ],
    residual: 'Nobody is asked anything after a year.',
    open: [
      'Physiotherapist: eight weeks, and twelve active days in four weeks; hindrance of 1 of 10 in place of RMDQ 2.',
    ],
  },
  {
    id: 'well-walking-too-fast',
    title: 'The walking programme goes too fast for legs and feet',
    cause: 'A jump from nothing to half an hour a day; in the trial walkers had more trouble with legs and feet.',
    harm: 'Sore feet, a painful knee or shin.',
    severity: 'minor',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'It begins with what is walked now; a week never asks for more than a quarter more, and only after a week that was done.',
        shownBy: [
          ladder.one('law: no week asks less than the one before, nor more than a quarter more'),
          ladder.one('law: nobody is asked for more than half an hour on five days, unless they walked more already'),
          rules.one(
            'walking, week by week > law: more walking never gives less, and no week is a step of more than a quarter',
          ),
        ],
      },
    ],
    notShown: ['The page tells of the legs and feet, and to step back or choose something else.'],
    residual: 'The app does not ask about feet.',
    open: [],
  },
];
