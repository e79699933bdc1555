import type { Hazard } from './hazard.ts';
import {
  advice,
  checkPath,
  doseDecisions,
  exerciseTable,
  figureFaults,
  figureFrame,
  figureLaws,
  handOver,
  lawsOfEveryDose,
  lawsOfEveryQuota,
  limits,
  lives,
  modes,
  movements,
  painRule,
  planChoices,
  planLaws,
  planRows,
  planStart,
  planWords,
  player,
  rechecks,
  restartRows,
  rugcheckScreen,
  ruleRows,
  safetyScreen,
  sessionRecord,
  sessionScreen,
  situation,
  todayScreen,
  toldLater,
} from './tests.ts';

const later = 'a limit that is told after the plan was made (hazard 12: never an excluded exercise)';

/** An exercise, a dose or a picture that does not fit the person. */
export const planAndDose: readonly Hazard[] = [
  {
    id: 'pregnant-exercise',
    number: 12,
    title: 'Somebody who is, or may be, pregnant gets an unfit exercise',
    cause: 'Not asked, not known yet, or pregnant since the check.',
    harm: 'Discomfort, dizziness lying on the back, worry; a warning sign of pregnancy not seen.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Pregnant, perhaps and not asked leave out everything lying on back or belly.',
        shownBy: [
          exerciseTable.one(
            'what each limit leaves out > pregnancy: nothing lying on the back or on the belly is left',
          ),
          limits.one('what limits somebody > maybe pregnant'),
          planLaws.one(
            'laws of every plan > unknown is never a no: what a yes would forbid, unknown and unasked forbid as well',
          ),
          planLaws.one(
            'laws of every plan > nothing that a limit, a mode, the floor or the cupboard forbids is ever chosen',
          ),
        ],
      },
      {
        does: 'Asked at the start and every four weeks; told later, it takes its exercises out of the running plan.',
        shownBy: [
          toldLater.all(`${later} > %s`),
          rechecks.one('the check before the session > every four weeks the whole health list'),
          ruleRows.one(
            'the rules as a table > every re-check asks questions that exist, and the daily one asks nerves first',
          ),
        ],
      },
      {
        does: 'Pregnant alone is at least the physiotherapist.',
        shownBy: [ruleRows.one('signs that combine > pregnant')],
      },
    ],
    residual: 'Up to four weeks may pass before it is asked again.',
    open: ['Clinician: the set for pregnancy is an expert default, not signed.'],
  },
  {
    id: 'after-surgery-or-fracture',
    number: 13,
    title: 'Somebody after an operation, or with weak bone, gets a plan that is too much',
    cause: 'A recent procedure, a collapsed vertebra, long prednisone.',
    harm: 'A wound, an implant or a vertebra loaded too early.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'After a procedure there is no plan until the own team allowed exercise; not sure counts as not allowed.',
        shownBy: [
          planLaws.one(
            'laws of every plan > there is no plan from call-gp-today up, below 18, undecided, or after a procedure without release',
          ),
          planRows.all('no plan > %s with %o'),
          ruleRows.one('signs that combine > operated, steady, not known whether released'),
        ],
      },
      {
        does: 'Weak bone leaves out deep bending; a collapsed vertebra turning as well.',
        shownBy: [
          exerciseTable.all('what each limit leaves out > %s'),
          limits.one('what limits somebody > long prednisone'),
        ],
      },
    ],
    residual:
      'That the team allowed exercise is what the person says. The row asks about twelve weeks after an operation and six after an injection; later nothing is asked.',
    open: ['Clinician: sign the list of what each limit leaves out, and the twelve and six weeks.'],
  },
  {
    id: 'excluded-exercise',
    title: 'An exercise that a condition forbids gets into the day by a side door',
    cause: 'A swap, a harder form, a limit told after the plan was made, another version.',
    harm: 'More pain, or the harm that the limit was for.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'The plan, swaps and ladder steps all pass the same question; a harder form forbids all that its easier form forbids.',
        shownBy: [
          planLaws.one(
            'laws of every plan > nothing that a limit, a mode, the floor or the cupboard forbids is ever chosen',
          ),
          planLaws.one(
            'laws of every plan > a swap is allowed, an equivalent, not in the plan yet; a refusal says why',
          ),
          advice.one('the ladder > not when it may not be done: radicular pattern keeps to level 2'),
          exerciseTable.one(
            'the ladders > a harder form in the same position forbids all that its easier form forbids',
          ),
        ],
      },
      {
        does: 'A limit that is told after the plan was made leaves its exercises out of the session and off the ladder (law `never-excluded`).',
        shownBy: [
          toldLater.all(`${later} > %s`),
          toldLater.one(`${later} > the ladder does not lead there either`),
          doseDecisions.all(
            'the ladder never leads to an excluded exercise: every exercise, every two limits, every mode > %s',
          ),
          ...lawsOfEveryDose,
        ],
      },
    ],
    residual:
      'The library shows every exercise with its steps, also those that do not fit; it says so with the reason, but cannot stop anybody. A running plan that lost exercises this way may be short until a new one is made.',
    open: [],
  },
  {
    id: 'plan-while-verdict-open',
    title: 'A plan is made, or a session begun, while advice to call stands',
    cause: 'Calmer answers later, another screen, a link, a second phone.',
    harm: 'Exercise with a serious cause.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'No plan from "call today" up, and no session while a verdict stands or a check waits; the screens follow the advice.',
        shownBy: [
          planLaws.one(
            'laws of every plan > there is no plan from call-gp-today up, below 18, undecided, or after a procedure without release',
          ),
          lives.one(
            'laws of whole lives > a verdict that locks stays until somebody released it: no session, no quota meanwhile',
          ),
          situation.all('what goes before exercise > %s'),
          todayScreen.one('a verdict that stands closes the exercises until a doctor says they may'),
          safetyScreen.one('while a verdict stands: no plan, no session, and the library says that exercising waits'),
        ],
      },
    ],
    residual: 'The library can be read all the while.',
    open: [],
  },
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
  {
    id: 'exercise-misread',
    number: 14,
    title: 'An exercise is done in another way than meant',
    cause: 'A figure, a sentence, or a side misunderstood.',
    harm: 'More pain; rarely a fall.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Movements are measured against their description; every figure keeps its contacts, goes through nothing and stays within human joints, and each of these laws is shown to find a seeded fault.',
        shownBy: [
          movements.all('does what its description says > %s: %s'),
          figureLaws.all('%s > stays inside the human range of every joint, within 2 degrees'),
          figureLaws.all('%s > keeps planted contacts within 2 cm'),
          figureLaws.all('%s > goes through no wall, chair, table, box, bed or step, within 3 cm of soft tissue'),
          figureFaults.all('a seeded fault is found > %s'),
        ],
      },
      {
        does: 'Two to six short steps in both languages; each exercise says how to make it easier, and has a way down to level 1.',
        shownBy: [
          planWords.all('words of the exercises: %s > %s is complete and fits one screen'),
          exerciseTable.all('the ladders > $id has a way down to level 1 and never comes back to itself'),
        ],
      },
      {
        does: 'Doses start low; "too heavy" lowers at once, and pain stops the exercise.',
        shownBy: [
          exerciseTable.all('the doses > $id starts low, and its smallest step is at most a quarter'),
          sessionScreen.one('"te zwaar" lowers at once and says so'),
          player.one(
            'too heavy and painful > pain that must stop the exercise keeps what was said and goes on to the next',
          ),
        ],
      },
    ],
    residual: 'No camera looks along. Nobody who never did an exercise has yet tried it from the screen alone.',
    open: ['Issue 4: every figure looked at, and three read by an independent reader.'],
  },
  {
    id: 'figure-mirrored-wrong',
    title: 'The figure shows the other side than the words say',
    cause: 'Left and right swapped in a drawing.',
    harm: 'One side done twice; the sore side loaded.',
    severity: 'minor',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'A mirrored figure is the exact mirror; the player says "other side" and does both as often.',
        shownBy: [
          figureFrame.all('%s > is mirrored exactly'),
          player.one(
            'counting > does left and right, rests, and does both again when the dose is two sets for each side',
          ),
        ],
      },
    ],
    notShown: ['That the screen mirrors the figure at the moment the player changes side.'],
    residual: 'Seen from the front, left and right may still be confused.',
    open: ['Issue 4: two viewpoints, and "other side" on the picture.'],
  },
  {
    id: 'pain-limit-too-strict',
    number: 15,
    title: 'A fixed pain limit stops people whose pain is always high',
    cause: 'Limits made for a knee, not tried on backs that hurt for years.',
    harm: 'Fear and less movement.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'With high usual pain the change counts, not the number; that is told in the reason.',
        shownBy: [
          painRule.one('what a reason shows > high usual pain is told as what was taken into account'),
          painRule.all('the 48-hour rule, mode %s > %s'),
        ],
      },
      {
        does: 'For persistent pain fixed steps drive; the 48-hour rule only brakes.',
        shownBy: [
          modes.one(
            'the modes are never mixed > time-contingent: the 48-hour rule only brakes; a worse answer never gives more',
          ),
          planRows.all('one mode, with its reasons (triage.md 4.2) > %s'),
        ],
      },
    ],
    residual: 'The bands were never validated in low back pain; the page of the 48-hour rule says so.',
    open: ['Clinician: sign the bands.'],
  },
  {
    id: 'too-little-to-help',
    title: 'The plan is so light that it helps nobody',
    cause: 'Every safeguard lowers something.',
    harm: 'Months lost; pain that lasts.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'probable' },
    controls: [
      {
        does: 'For persistent pain there is strength or endurance in every plan, and it begins where somebody is.',
        shownBy: [
          planLaws.one(
            'laws of every plan > for persistent pain there is strength or endurance in it, besides the walk',
          ),
          planStart.all('begins where somebody is > %s'),
        ],
      },
      {
        does: 'Who does not improve hears so at four and six weeks.',
        shownBy: [handOver.all('hand-over > %s')],
      },
    ],
    residual: 'Whether these plans help was never tried in people.',
    open: ['A trial, by whoever offers it to patients.'],
  },
  {
    id: 'session-record-wrong',
    title: 'What was done is written down wrongly, and the next dose builds on it',
    cause: 'A session broken off, a swap halfway, a reload.',
    harm: 'A step up that was not earned.',
    severity: 'minor',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'Skipped, half and stopped exercises are written as they were; a reload goes on where it was.',
        shownBy: [
          sessionRecord.one(
            'what a session leaves in the journal > skipped exercises and those never reached are left out; a half one is in it',
          ),
          sessionRecord.one(
            'what a session leaves in the journal > an exercise that hurt keeps its own number, place and signs; the others the number told for them',
          ),
          sessionScreen.one('a reload in the middle goes on where it was'),
          sessionScreen.one('stopping halfway is recorded with what was done, and Vandaag goes on from there'),
        ],
      },
    ],
    residual: 'A wrong number cannot be corrected on any screen yet, though the journal can hold corrections.',
    open: ['Lead: a way to correct yesterday.'],
  },
  {
    id: 'fall-while-exercising',
    title: 'Somebody falls while exercising alone',
    cause: 'Poor balance, getting up from the floor, a step, blood thinners.',
    harm: 'A fracture or a bleed with nobody near.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Poor balance and blood thinners leave out the step; unknown counts as yes.',
        shownBy: [
          exerciseTable.all('what each limit leaves out > %s'),
          limits.one('what limits somebody > limits unknown: what could forbid something'),
        ],
      },
      {
        does: 'Who cannot, or does not know whether they can, get up from the floor gets no exercise on it.',
        shownBy: [planChoices.all('what a plan is made of > floor %s: sitting and standing only')],
      },
    ],
    residual: 'A chair that slides, a wet floor, a dizzy day: the app does not see the room.',
    open: [],
  },
  {
    id: 'wrong-kind-of-pain',
    title: 'Leg pain is taken for back pain, or the other way round, and drives the wrong plan',
    cause: 'A tap beside the calf; words that people use differently.',
    harm: 'An irritated nerve loaded too fast, or an ordinary back handled too gently.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'The body map says in words what was meant, and the same can be chosen from a list; unknown leg pain is treated as nerve pain.',
        shownBy: [
          rugcheckScreen.one(
            'the body map: tapping the calf means below the knee, told in words; the list gives the same',
          ),
          checkPath.all('the body map > %j means %s'),
          limits.one('what limits somebody > leg pain unknown'),
        ],
      },
      {
        does: 'A nerve pattern is guided by pain, at levels 1 and 2, without resistance or deep bending; pain that goes down the leg stops (law `stop-sign-stops`).',
        shownBy: [
          planLaws.one(
            'laws of every plan > a radicular pattern is pain-guided and nothing else is; levels 1–2, nothing resisted, no deep bend',
          ),
          ...lawsOfEveryDose,
        ],
      },
    ],
    residual: 'Answers are not an examination: nobody tests reflexes or strength.',
    open: ['Clinician: sign the page on leg pain.'],
  },
];
