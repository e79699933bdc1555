import { type Hazard, testsIn } from '../hazard.ts';

const advice = testsIn('packages/clinical/src/coach/mood/mood.test.ts');
const screen = testsIn('e2e/coach-mood.spec.ts');
const today = testsIn('e2e/today.spec.ts');
const kept = testsIn('apps/web/src/coach/mood/keep-check.test.ts');

/** Stress, mood, worry, thoughts. */
export const mood: readonly Hazard[] = [
  {
    id: 'exercise-instead-of-people',
    title: 'Somebody with thoughts of suicide is given an exercise',
    cause: 'A check of mood that only scores, or an answer that was skipped and counted as no.',
    harm: 'Help comes too late.',
    severity: 'catastrophic',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'A yes puts 113, 112 and the GP before everything in this tool for two weeks, on every way in; a later no does not wipe it out.',
        shownBy: [
          advice.one(
            'laws > thoughts of not wanting to live in the last two weeks put people first, whatever else was told',
          ),
          screen.one('thoughts of not wanting to live lead to people, on every way in, and the exercises stand behind'),
        ],
      },
      {
        does: 'What is told here is told to the alarm rules as well: until the alarm questions are answered no exercise begins anywhere in the app, and 113 stands first there.',
        shownBy: [
          kept.all('what the weekly check of mood does to the exercises > %s'),
          screen.one('thoughts of not wanting to live lead to people, on every way in, and the exercises stand behind'),
        ],
      },
      {
        does: '"Weet ik niet" and "zeg ik liever niet" are never a no: the same people are offered. Not knowing holds the exercises back too; rather not saying locks nothing that a doctor released, and opens nothing that is locked.',
        shownBy: [
          kept.one('what the weekly check of mood does to the exercises > not known is never a no'),
          kept.all('what the weekly check of mood does to the exercises > after a call for bleeding: %s'),
          advice.one('laws > today not known, or rather not said, is never a no'),
          screen.all('"$answer" is never a no: the same people are offered'),
        ],
      },
      {
        does: 'What is typed in a thought or a worry goes through the net of alarm signs; it says that nobody reads along.',
        shownBy: [
          screen.one('a thought is looked at again by keyboard, and kept; a dark word opens the way to people'),
          today.one('what is saved before it was looked at meets the net all the same, and is kept'),
        ],
      },
    ],
    residual: 'Who is not asked and does not write it is not seen here; the check asks as well.',
    open: ['Clinician and 113: question, wording, and the two weeks.'],
  },
  {
    id: 'low-mood-goes-on',
    title: 'Low mood goes on for weeks beside a back programme',
    cause: 'Everything is put down to the back.',
    harm: 'A depression that is treated late.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'High two weeks running leads to the GP, before the exercises; one week is said to be one week.',
        shownBy: [screen.one('low two weeks running leads to the GP'), advice.all('mood, case by case > $shows')],
      },
    ],
    residual: 'The questions and their border of 7 are ours; nobody validated them. PHQ-4 stands with the measures.',
    open: ['Clinician: the border.'],
  },
];
