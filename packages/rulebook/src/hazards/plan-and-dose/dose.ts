import type { Hazard } from '../hazard.ts';
import {
  advice,
  doseDecisions,
  handOver,
  lawsOfEveryDose,
  lawsOfEveryQuota,
  lives,
  modes,
  player,
  rechecks,
  restartRows,
} from '../tests.ts';

/** More than somebody can take, or more at the wrong moment. */
export const dose: readonly Hazard[] = [
  {
    id: 'dose-rises-too-fast',
    number: 21,
    title: 'A dose jumps, through a slip in a threshold, a unit or a date',
    cause: 'Arithmetic, rounding, several rules at once, a new plan, a return after a gap.',
    harm: 'Days of more pain, fear of moving.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'improbable' },
    controls: [
      {
        does: 'Never more than a quarter up in any seven days (law `dose-rise`), over swaps, ladder steps, walks and new plans.',
        shownBy: [
          ...lawsOfEveryDose,
          lives.one(
            'laws of whole lives > no exercise rises by more than a quarter in seven days, over swaps and ladder steps',
          ),
          ...lawsOfEveryQuota,
          restartRows.all('restart, ladder and the ends of a dose > a new plan whose dose is %s'),
        ],
      },
      {
        does: 'Whole numbers, never under the floor, never over the top (laws `never-negative` and `says-what-it-does`).',
        shownBy: [...lawsOfEveryDose],
      },
      {
        does: 'In the player nothing that is pressed raises a dose.',
        shownBy: [
          player.one(
            'laws > whatever is pressed: the dose never rises, progress stays in 0–1, and the state survives being written down',
          ),
        ],
      },
    ],
    residual: 'A quarter a week is an expert default. People may do more than the plan says.',
    open: ['Clinician: sign the step, the cap and the floor.'],
  },
  {
    id: 'two-things-at-once',
    title: 'Two things change at once, or a dose see-saws, and nobody knows what helped or hurt',
    cause: 'Several rules each with a good reason.',
    harm: 'More pain without a lesson from it.',
    severity: 'minor',
    likelihood: { without: 'probable', now: 'improbable' },
    controls: [
      {
        does: 'One number at a time and never up within a week after down (laws `one-variable` and `no-see-saw`); a harder form only while nothing else rises, and one a week.',
        shownBy: [
          ...lawsOfEveryDose,
          advice.one('the ladder > not while anything else rises'),
          lives.one('laws of whole lives > at most one exercise a week makes place for a harder one'),
        ],
      },
      {
        does: 'One mode drives at a time (law `one-mode`); another is proposed and never silent.',
        shownBy: [
          modes.one(
            'the modes are never mixed > time-contingent: pain while moving, short of the stop, changes nothing',
          ),
          handOver.one(
            'another mode is proposed, never silent > from the third week of pain light gives way to fixed steps',
          ),
        ],
      },
    ],
    residual: 'Several exercises, walking and an own activity may each take a step in the same week.',
    open: [],
  },
  {
    id: 'up-after-alarm',
    title: 'The dose goes up in the week after an alarm sign',
    cause: 'A good session right after a worrying day.',
    harm: 'Load on something that should be looked at.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'improbable' },
    controls: [
      {
        does: 'Never up within a week after an alarm day, and a leg or nerve sign always stops the exercise (laws `never-up-after-alarm` and `stop-sign-stops`).',
        shownBy: [
          ...lawsOfEveryDose,
          rechecks.one(
            'the check before the session > an answer of yes after a session never lets a dose rise that week',
          ),
        ],
      },
    ],
    residual: 'An alarm sign that was not told stops nothing.',
    open: [],
  },
  {
    id: 'quota-after-gap',
    title: 'After days without exercise the old quota is too much',
    cause: 'Illness, holiday, a flare-up; a quota that time alone raised.',
    harm: 'A flare-up on the first day back.',
    severity: 'minor',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'A gap brings 80 % of what was done last, once (law `restart-after-gap`), and never more than a rule that lowers.',
        shownBy: [
          restartRows.all('restart, ladder and the ends of a dose > after a week without, %i repetitions become %i'),
          doseDecisions.all(
            'a restart after any gap > %s: 80 % of what was last done, however long ago, and a friendly word first',
          ),
          restartRows.one(
            'restart, ladder and the ends of a dose > a restart never gives more than a rule that lowers',
          ),
          advice.one('walking and what somebody wants to do again > an empty week: 80 %, once'),
        ],
      },
      {
        does: 'After a flare-up the usual dose comes back by fixed steps, not at once, and no further for a week.',
        shownBy: [
          restartRows.one(
            'flare-up plans (facts.md F9) > every plan: 60–80 % for 1–3 days, full again 3–7 days later, never less from one day to the next',
          ),
          ...lawsOfEveryDose,
        ],
      },
    ],
    residual: 'After months 80 % may still be much.',
    open: ['Clinician: is one restart rule enough for a gap of months?'],
  },
];
