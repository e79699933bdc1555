import { type Hazard, testsIn } from '../hazard.ts';

const rules = testsIn('packages/clinical/src/coach/fear/fear.test.ts');
const screen = testsIn('e2e/coach-fear.spec.ts');

/** The ladder of feared activities. */
export const fear: readonly Hazard[] = [
  {
    id: 'ladder-forbidden-load',
    title: 'The ladder leads to a load that this person must not take alone',
    cause:
      'Somebody with weak bones, a pregnancy or a new joint puts lifting on the ladder; or the fear is a sign that something is wrong.',
    harm: 'A fracture or fall; an alarm sign taken for fear.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'What a limit forbids is for the physiotherapist: every activity on the list, and every demand of an own one, is held to an exercise or home test that asks the same, also on a ladder made before; what an own activity asks and is not known counts as everything.',
        shownBy: [
          rules.one('the next rung > law: never what a limit of this person forbids'),
          rules.all('limits > %s is no less strict than %s'),
          rules.all('limits > what asks to %s is no less strict than the exercise %s'),
          rules.all('the ladder, case by case > %s'),
          rules.one('limits > what an own activity asks is not known: everything counts'),
          screen.one('osteoporosis: lifting is for the physiotherapist, not for alone'),
        ],
      },
      {
        does: 'Nothing on a day with an alarm sign or before the check; words that could be one open the questions, and a real that is far worse than expected asks them.',
        shownBy: [
          rules.one('the next rung > law: never on a day with an alarm sign or before the check'),
          screen.one('while a verdict stands nothing is tried'),
          screen.one('while a verdict stands a prediction that waits can be told of, and nothing leads to doing it'),
          screen.one('an alarm sign in a prediction opens the way to the questions'),
          screen.one('much worse than expected: not up, and whether anything is new is asked first'),
        ],
      },
    ],
    residual: 'What belongs to an own activity is the person’s own judgement.',
    open: [
      'Physiotherapist: which demand is forbidden with which limit.',
      'Physiotherapist: which exercise each activity is held to.',
    ],
  },
  {
    id: 'ladder-too-fast',
    title: 'A rung too high frightens more than it frees',
    cause: 'Skipping rungs, going up on one lucky time, or pushing on in a flare-up.',
    harm: 'More fear, more avoiding, and trust in moving lost for months.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Up only after the expectation has halved in at least two times, one rung, never in a flare-up and never after a bad surprise; a higher rung says what goes first.',
        shownBy: [
          rules.one(
            'the next rung > law: up only after a drop of half, twice done, no bad surprise, and never in a flare-up',
          ),
          rules.one('the next rung > law: never more than one open rung is skipped, and only one that a limit forbids'),
          rules.one('the next rung > law: nothing above the advised rung may be tried, unless it was won'),
          screen.one('the next rung only after a drop of half; a higher one says what goes first'),
        ],
      },
      {
        does: 'High risk, only very fearful rungs, or five times without a drop proposes a physiotherapist; it is told before the start that fear falls first and pain perhaps not.',
        shownBy: [
          rules.all('when a physiotherapist is better > %s'),
          screen.one('a ladder is made, a prediction written, the app closed, and reality compared with it'),
        ],
      },
    ],
    residual: 'An app is far below the ten to fifteen sessions of the trials, and no trial tried this one.',
    open: ['A physiotherapist who works with exposure reads the whole ladder.'],
  },
];
