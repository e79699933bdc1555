import { type Hazard, testsIn } from '../hazard.ts';

const advice = testsIn('packages/clinical/src/coach/sleep/sleep.test.ts');
const night = testsIn('packages/core/src/coach/sleep/night.test.ts');
const weeks = testsIn('packages/core/src/coach/sleep/weeks.test.ts');
const screen = testsIn('e2e/coach-sleep.spec.ts');

/** The sleep diary and its advice. */
export const sleep: readonly Hazard[] = [
  {
    id: 'sleep-restricted-alone',
    title: 'Somebody sleeps less on our advice who must not',
    cause:
      'Shorter time in bed is a part of sleep therapy; with epilepsy, bipolar disorder, driving or machines it is dangerous.',
    harm: 'A seizure, a mania, or an accident.',
    severity: 'catastrophic',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'A shorter night is only named as something to do with a clinician, never as hours; not at all for whom it is not safe, "weet ik niet" counts as yes, and nothing is said before each question about it has a no of the last four weeks.',
        shownBy: [
          advice.one('laws > who may not sleep less is never told that it may help, whatever the nights are'),
          advice.one(
            'laws > nobody is told that a shorter night may help before each question about it was answered with no',
          ),
          advice.all('sleep, case by case > $shows'),
          screen.one('a list of illnesses that is not known is not a list without epilepsy'),
          screen.one('long awake in bed: tips with their reasons, a shorter night only with help'),
        ],
      },
    ],
    residual: 'Whoever reads of it elsewhere and tries alone.',
    open: ['Clinician: the list of exclusions.'],
  },
  {
    id: 'sleepy-driver-gets-tips',
    title: 'Sleepiness at the wheel, breath that stops or months of bad sleep end in tips',
    cause: 'An app for backs that asks only about hours.',
    harm: 'An accident, or an illness that is treated late.',
    severity: 'catastrophic',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Six questions; a yes or "weet ik niet" to these, or under five hours a night, sends to the GP above every tip.',
        shownBy: [
          screen.one('what a doctor must hear comes before any tip; "weet ik niet" is never a no'),
          screen.one('under five hours a night goes to the GP'),
          advice.one('laws > not known leads to the same people as yes'),
        ],
      },
    ],
    residual: 'The questions may be passed over; then only the hours speak.',
    open: ['Clinician: whether the questions must come before the diary.'],
  },
  {
    id: 'night-added-up-wrong',
    title: 'A night is added up wrong, or noise is called a change',
    cause: 'Midnight, the change of the clock, typing errors, nights that differ by themselves.',
    harm: 'Worry about sleep, which makes it worse, or a wrong report to the GP.',
    severity: 'minor',
    likelihood: { without: 'frequent', now: 'remote' },
    controls: [
      {
        does: 'Nights across midnight and of the change of the clock have their real length; what cannot be is refused with what to do; a change counts only beyond the own spread.',
        shownBy: [
          night.all('a night in hours > %s'),
          night.all('a night in hours > what cannot be is refused: %s'),
          weeks.all('this week beside last week: %s'),
          screen.one('the night that summer time ends is an hour longer'),
        ],
      },
    ],
    residual: 'Nobody knows how long they lay awake; the app says that about right is enough.',
    open: [],
  },
];
