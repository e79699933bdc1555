import type { Hazard } from '../hazard.ts';
import {
  advice,
  doseDecisions,
  exerciseTable,
  lawsOfEveryDose,
  limits,
  lives,
  planLaws,
  planRows,
  rechecks,
  ruleRows,
  safetyScreen,
  situation,
  todayScreen,
  toldLater,
} from '../tests.ts';

const later = 'a limit that is told after the plan was made (hazard 12: never an excluded exercise)';

/** An exercise that somebody must not do, or a plan that must wait. */
export const notForThisPerson: readonly Hazard[] = [
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
];
