import type { Hazard } from '../hazard.ts';
import {
  bounds,
  cases,
  checkDraft,
  checkPath,
  decision,
  lawsOfEveryDose,
  limits,
  planLaws,
  questionTable,
  resultRows,
  rugcheckScreen,
  ruleRows,
  situation,
  standing,
  theorem,
  theorems,
} from '../tests.ts';

/** What goes wrong while somebody answers: an unknown, a question not asked, a list not read, a check broken off. */
export const answering: readonly Hazard[] = [
  {
    id: 'unknown-taken-as-no',
    title: '"Weet ik niet" counts as no',
    cause: 'Two-valued logic, or a default somewhere in the program.',
    harm: 'An alarm sign that nobody could rule out ends in exercise.',
    severity: 'critical',
    likelihood: { without: 'frequent', now: 'improbable' },
    controls: [
      {
        does: 'Unknown on a hard sign asks for a call today or more, and first says how to find out.',
        shownBy: [
          theorem('hard-row-unknown'),
          theorem('first-list-unknown'),
          rugcheckScreen.one(
            '"weet ik niet" on a hard sign is not a no: it leads to a call, and first says how to check',
          ),
          theorem('one-more-unknown'),
          theorem('yes-after-unknown'),
        ],
      },
      {
        does: 'Not asked is not no either: a verdict is only given when no open question can change it.',
        shownBy: [
          decision.one('a decision > not asked is not a no'),
          bounds.one(
            'must and may: bounds of part of the answers > hold for the verdict that the rest of the Rugcheck comes to',
          ),
        ],
      },
      {
        does: 'In the plan unknown forbids what a yes would forbid; in the doses it never raises (law `unknown-never-calmer`).',
        shownBy: [
          planLaws.one(
            'laws of every plan > unknown is never a no: what a yes would forbid, unknown and unasked forbid as well',
          ),
          limits.one('what limits somebody > nothing answered limits as much as everything unknown'),
          ...lawsOfEveryDose,
        ],
      },
      {
        does: 'Five rows unknown ask for an appointment.',
        shownBy: [ruleRows.one('signs that combine > five rows not known')],
      },
    ],
    residual: 'Unknown on up to four soft signs leads to no doctor, on purpose.',
    open: ['Clinician: is five the right number?'],
  },
  {
    id: 'early-stop-hides-alarm',
    title: 'Stopping early hides a later, more urgent sign',
    cause: 'The check stops as soon as it is known whom to call.',
    harm: 'A less urgent call than needed.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'improbable' },
    controls: [
      {
        does: 'Stopping early gives the same verdict as asking everything, danger from oneself aside; an answer that was given counts.',
        shownBy: [
          theorem('stop-at-call-now'),
          theorem('stop-at-call-today'),
          theorem('stop-at-appointment'),
          theorems.one(
            'the whole Rugcheck, on random adults > stopping early gives the same verdict as asking everything, a danger from oneself aside',
          ),
          bounds.one('stopping early > the same without the first list may still be 112'),
          bounds.one('stopping early > an answer that was given counts, also when it was not asked any more'),
          cases.one('asked screen by screen, with the early stops, every complete case ends at the same verdict'),
        ],
      },
    ],
    residual: 'After "call now" or an emergency the question about not wanting to live is not asked any more.',
    open: ['Clinician: is that acceptable while somebody is on the phone with a doctor anyway?'],
  },
  {
    id: 'question-skipped',
    title: 'A question that may be skipped is skipped, and it was the one',
    cause: 'Three rows may be skipped: sex, violence, not wanting to live.',
    harm: 'A saddle sign or danger at home stays unknown.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Only those may be skipped, and only by an own button; what a skip does is stated and proved.',
        shownBy: [
          theorem('skipped-is-no'),
          questionTable.one('the table of questions > skip is offered only where it is written'),
        ],
      },
      {
        does: 'The question on sex comes again beside another saddle sign; the one on not wanting to live comes again when mood is low.',
        shownBy: [
          bounds.one(
            'the order of asking > offers a skipped question on sex again when another saddle sign is told, once, and does not wait for it',
          ),
          bounds.one('the order of asking > opens the skipped row about not wanting to live when mood is low'),
        ],
      },
    ],
    residual: 'A skip counts as no (theorem `skipped-is-no`). Loss of sexual feeling alone, skipped, is not found.',
    open: ['Clinician: may a skip count as no?'],
  },
  {
    id: 'list-not-read',
    title: '"Geen van deze" is pressed without reading',
    cause: 'Long lists, small screens, haste.',
    harm: 'Every untouched row of the list counts as no.',
    severity: 'critical',
    likelihood: { without: 'frequent', now: 'probable' },
    controls: [
      {
        does: 'The button counts only after the last row was on screen, and nothing is chosen beforehand.',
        shownBy: [
          rugcheckScreen.one('"Geen van deze" counts only after the last row was on screen'),
          rugcheckScreen.one('nothing is chosen beforehand, and going on without an answer says so'),
        ],
      },
      {
        does: 'It turns only untouched rows into no; one emergency row ends the check and the others keep no answer.',
        shownBy: [
          checkPath.one('the path through a check > "geen van deze" turns only untouched rows into no'),
          checkPath.one('the path through a check > one emergency row ends it, and the rows not read keep no answer'),
        ],
      },
      {
        does: 'Cancer is asked on two screens in different words.',
        shownBy: [ruleRows.one('signs that combine > cancer told only the second time')],
      },
    ],
    residual: 'On a large screen all rows are on screen at once; nobody can tell whether they were read.',
    open: ['Try with people who read little (fact base I3-24): do they read nine rows?'],
  },
  {
    id: 'check-broken-off',
    title: 'The check is broken off after an alarm sign was told',
    cause: 'A call, an empty battery, fright.',
    harm: 'A yes that nobody acts on.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Going on is offered for a day, with the sentence to call when in doubt; after that the check begins anew.',
        shownBy: [
          rugcheckScreen.one('an interrupted check names the alarm card and goes on where it stopped'),
          checkDraft.one('a check that was interrupted > goes on within a day, with every answer as it was'),
          checkDraft.all('a check that was interrupted > is asked anew when it is %s'),
        ],
      },
      {
        does: 'Answers in the journal that ask for a call without a verdict shown close the exercises, and the result shows the least it can be.',
        shownBy: [
          standing.one(
            'a verdict that stands > answers that ask for a call without a verdict shown: the check was broken off',
          ),
          resultRows.one(
            'what the result shows > a check that was broken off shows the least it can still be, as unfinished',
          ),
          situation.all('what goes before exercise > %s'),
        ],
      },
    ],
    residual:
      'Answers reach the journal only when a check ends. Somebody with a plan who ticks an alarm sign in a check begun freely, and closes the app before its end, is not reminded on Vandaag, and after a day the answer is forgotten.',
    open: ['Lead: write the answers that were given when a check is left with an alarm row told.'],
  },
];
