import { type Hazard, testsIn } from '../hazard.ts';

const advice = testsIn('packages/clinical/src/coach/calm/calm.test.ts');
const pace = testsIn('packages/core/src/coach/calm/pace.test.ts');
const screen = testsIn('e2e/coach-calm.spec.ts');

/** Breathing and relaxing. */
export const calm: readonly Hazard[] = [
  {
    id: 'dizzy-from-breathing',
    title: 'Paced breathing makes somebody dizzy',
    cause: 'Too deep or too fast, holding the breath, or illness of heart or lungs.',
    harm: 'A fright, or a fall when getting up.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'No breath is held, in is never longer than out, and the pace stays between 4 and 10 a minute.',
        shownBy: [
          pace.one('laws > in and out are the whole breath, and there is no holding'),
          pace.all('the pace of a breath > a pace outside the bounds comes back inside: %s'),
        ],
      },
      {
        does: 'Whoever told of heart or lungs, does not know, or was never asked breathes at the own pace, without a count; with high blood pressure or a recent operation on the back nothing is tensed.',
        shownBy: [advice.all('breathing and relaxing, case by case > $shows')],
      },
      {
        does: '"Duizelig?" is one press away in every round: breathe normally, sit or lie, whom to call. From then on nobody counts: not when going on, and not in the next round.',
        shownBy: [
          screen.one('dizzy: breathe normally, and the next time nobody counts'),
          screen.one('dizzy and going on: the counting does not come back'),
          advice.all('breathing and relaxing, case by case > $shows'),
        ],
      },
    ],
    residual: 'Whoever closes the app when dizzy has told nothing.',
    open: ['Physiotherapist: four weeks without a count after dizziness.'],
  },
  {
    id: 'breathing-away-an-emergency',
    title: 'Somebody breathes against chest pain or breathlessness instead of calling',
    cause: 'Panic and an emergency feel alike, and an exercise is at hand.',
    harm: 'Help comes too late.',
    severity: 'catastrophic',
    likelihood: { without: 'remote', now: 'remote' },
    controls: [
      {
        does: 'Before every round it says for whom this is not, with 112 and the alarm card; the dizziness sheet says it again.',
        shownBy: [
          screen.one('a paced round: own pace, voice for in and out, tension before and after kept and drawn'),
          screen.one('dizzy: breathe normally, and the next time nobody counts'),
        ],
      },
      {
        does: 'While advice to call stands, no round begins.',
        shownBy: [screen.one('while advice to call stands, no round begins')],
      },
    ],
    residual: 'A line can be read over.',
    open: ['Clinician: the wording.'],
  },
];
