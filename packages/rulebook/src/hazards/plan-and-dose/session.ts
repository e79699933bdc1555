import type { Hazard } from '../hazard.ts';
import {
  checkPath,
  exerciseTable,
  lawsOfEveryDose,
  limits,
  planChoices,
  planLaws,
  rugcheckScreen,
  sessionRecord,
  sessionScreen,
} from '../tests.ts';

/** What goes wrong in the session itself. */
export const session: readonly Hazard[] = [
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
