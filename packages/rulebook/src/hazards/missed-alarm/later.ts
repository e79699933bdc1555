import type { Hazard } from '../hazard.ts';
import { checkInScreen, flares, handOver, lives, rechecks, sessionScreen, todayScreen } from '../tests.ts';

/** A sign that comes when the plan is already under way. */
export const later: readonly Hazard[] = [
  {
    id: 'worsening-not-noticed',
    number: 5,
    title: 'It gets worse between the checks and nothing happens',
    cause: 'People get used to pain; the app only knows what it is told.',
    harm: 'A serious cause or a failing plan is seen late.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Three points more within a day, two points more over two weeks, or a leg or nerve sign in a session open the alarm questions.',
        shownBy: [
          rechecks.all('the check before the session > pain up by %i within a day'),
          rechecks.all('the check before the session > %j in the last session'),
          handOver.one('hand-over > two weeks up: the pain questions, and a notice'),
        ],
      },
      {
        does: '"Yes" and "I don\'t know" to "anything new?" close the session until the questions end in a verdict.',
        shownBy: [
          rechecks.one(
            'the check before the session > "yes" and "weet ik niet" open the questions, until they end in a verdict',
          ),
          lives.one('laws of whole lives > "yes" and "weet ik niet" always lead to questions before a session'),
          sessionScreen.one('"weet ik niet" to "iets nieuws?" closes the session until the questions are answered'),
          checkInScreen.one('something new leads to the questions, and the exercises stay closed until then'),
        ],
      },
    ],
    residual: 'Somebody who stops opening the app is not seen by anybody.',
    open: ['Issue 9: a physiotherapist may look along, with consent. Until then nobody is told.'],
  },
  {
    id: 'flare-taken-for-alarm-or-alarm-for-flare',
    title: 'An alarm is taken for a flare-up, or a flare-up for an alarm',
    cause: 'Both begin with more pain.',
    harm: 'A calmer week instead of a call; or a call for an ordinary bad day.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Before calmer days begin the alarm questions come first; a flare-up is asked, never concluded.',
        shownBy: [
          flares.one('flare-up > the red-flag questions come first'),
          flares.one('flare-up > asked, not concluded: only when two tellings a day apart are 2 above usual'),
          todayScreen.one('suddenly worse: alarm questions first, then calmer days, then less to do'),
        ],
      },
      {
        does: 'Pain of 8, or pain that goes down the leg, stops the session and opens the alarm questions.',
        shownBy: [
          sessionScreen.one('pain of 8 stops the exercise and asks the alarm questions, with the reason'),
          sessionScreen.one(
            'pain that goes down the leg stops the session and opens the questions; the exercises stay closed',
          ),
        ],
      },
      {
        does: 'A flare-up that lasts over two weeks, or the fourth in a month, is handed to a physiotherapist.',
        shownBy: [
          flares.one('flare-up > longer than two weeks: somebody should look along'),
          flares.one('flare-up > more than three in a month: idem'),
        ],
      },
    ],
    residual: 'Somebody can call calmer days a flare-up and skip the questions by not opening the sheet.',
    open: [],
  },
];
