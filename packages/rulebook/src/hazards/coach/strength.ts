import { type Hazard, testsIn } from '../hazard.ts';

const rules = testsIn('packages/clinical/src/coach/strength/strength.test.ts');
const screen = testsIn('e2e/coach-strength.spec.ts');
const steps = testsIn('apps/web/src/coach/strength/flow-steps.test.ts');

/** Home tests of strength and endurance. */
export const strength: readonly Hazard[] = [
  {
    id: 'test-harms',
    title: 'A home test is too much for this person',
    cause:
      'Holding as long as one can, with a weak bone, a heart condition, a fresh operation, or a leg that gets worse.',
    harm: 'A fracture, a fall, fainting, or weeks of more pain.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Each test is refused by rule, with its reason, on limits that were told or not known; nothing starts before pain now was told, and with a radicular pattern only a clear "no" about the leg opens a heavy test.',
        shownBy: [
          rules.one(
            'safe to do? > law: one more limit, more pain or an alarm never opens a test; every refusal has a reason',
          ),
          rules.one('safe to do? > law: no test is less strict than the exercise that looks like it'),
          rules.one('safe to do? > a radicular leg must be asked about before a heavy test, and only "no" opens it'),
          rules.all('safe to do? > %s: never before pain was told'),
          screen.one(
            'no test on the floor for who cannot get up, none with much pain now; each says why, and which one fits',
          ),
        ],
      },
      {
        does: 'While a verdict stands, or a check waits, every test is closed; a try that hurts, or of which pain is not known, asks once more whether anything is new, and closes tests as heavy for a week.',
        shownBy: [
          rules.all('safe to do? > %s closes every test'),
          rules.one('safe to do? > after a try that hurt, a week without any test as heavy or heavier'),
          rules.all('safe to do? > days after a try with %s: may it be done again is %s'),
          steps.all('a try that may have hurt asks whether anything is new > %s'),
          screen.one('while a verdict stands every test is closed'),
          screen.one('a try that hurts is kept, not counted, and asks whether anything is new'),
        ],
      },
    ],
    residual: 'Who answers that nothing limits them is believed. Nobody stands beside.',
    open: ['Physiotherapist: which limit forbids which test; the floor variant of the back hold.'],
  },
  {
    id: 'test-number-misread',
    title: 'A number of seconds is taken for a verdict on the back',
    cause: 'Learning the test, chance, or norms of young and fit people.',
    harm: 'Somebody feels weak and moves less, or trusts a gain that is chance.',
    severity: 'minor',
    likelihood: { without: 'frequent', now: 'occasional' },
    controls: [
      {
        does: 'The first two tries are practice; only the own start is compared with, within published noise nothing is concluded, and without published noise never anything.',
        shownBy: [
          rules.one(
            'practice, start, noise > law: at most two practice tries and one start, in that order, and none of them ended by pain',
          ),
          rules.one(
            'practice, start, noise > law: within the published noise nothing is concluded, and without one never anything',
          ),
          screen.one('the third try of the back hold is the start: asked, timed, compared with what was expected'),
        ],
      },
      {
        does: 'Norms stand only in a table for the therapist, each with the people measured; those that hold for men only are left out.',
        shownBy: [
          rules.one(
            'norms for the therapist > the numbers that hold for men only, and tables from no paper, are not among them',
          ),
        ],
      },
    ],
    residual: 'The noise of the back hold was measured over the edge of a bench and is lent to a variant on the floor.',
    open: ['Physiotherapist: whether that loan is fair.'],
  },
];
