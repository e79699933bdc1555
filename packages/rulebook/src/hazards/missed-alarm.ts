import type { Hazard } from './hazard.ts';
import {
  alarmScreen,
  bounds,
  caseCoverage,
  cases,
  checkDraft,
  checkInScreen,
  checkPath,
  decision,
  flares,
  handOver,
  lawsOfEveryDose,
  limits,
  lives,
  offline,
  planLaws,
  questionTable,
  rechecks,
  resultRows,
  rugcheckScreen,
  ruleRows,
  safetyScreen,
  safetyWords,
  sessionScreen,
  situation,
  standing,
  theorem,
  theorems,
  todayScreen,
} from './tests.ts';

/** An alarm sign is there, and the person ends at self-care, or at less than it asks for. */
export const missedAlarm: readonly Hazard[] = [
  {
    id: 'cauda-equina-missed',
    number: 1,
    title: 'Pressure on the cauda equina is missed',
    cause:
      'The signs are rare, private, and do not seem to belong to a back. A list of questions finds only part of the people who have it.',
    harm: 'Bladder, bowel, sexual function or a leg lost for good; hours count.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Bladder, bowel and saddle feeling are asked right after the first list and age, and once it is "call now" no more is asked.',
        shownBy: [
          bounds.one('the order of asking > walks S1, age, S2a, S2b, S3, S4, S5, S6, P1, P2, persisting'),
          bounds.one('stopping early > saddle sign within two weeks, first list clean'),
          bounds.one(
            'stopping early > after call-now nothing is asked; without the first list exactly that list and age are',
          ),
        ],
      },
      {
        does: 'A sign that began within two weeks ends at "call the GP or out-of-hours service now", with a sentence to read aloud and since when.',
        shownBy: [
          rugcheckScreen.one('numb between the legs since this week: call now, with the words to say and since when'),
        ],
      },
      {
        does: 'New, worse or of unknown start: call now. Older and not explained: call today. Proved over every set of answers.',
        shownBy: [theorem('time-saddle')],
      },
      {
        does: '"I don\'t know" on any of these signs asks for a call today at least, whatever else is said.',
        shownBy: [theorem('hard-row-unknown')],
      },
      {
        does: 'The question on sex that was skipped is offered again when another saddle sign is told.',
        shownBy: [
          bounds.one(
            'the order of asking > offers a skipped question on sex again when another saddle sign is told, once, and does not wait for it',
          ),
        ],
      },
      {
        does: 'It is asked again: "anything new?" before every session, the weekly questions after a week without, the whole list every four weeks.',
        shownBy: [
          rechecks.one('the check before the session > one tap before every session'),
          rechecks.one(
            'the check before the session > after a week without any of them: the gap questions, before anything else',
          ),
          rechecks.one('the check before the session > every four weeks the whole health list'),
          ruleRows.one(
            'the rules as a table > every re-check asks questions that exist, and the daily one asks nerves first',
          ),
        ],
      },
      {
        does: 'The alarm card is one tap away on every kind of screen, and whole without script and without network.',
        shownBy: [
          alarmScreen.all('one tap to the alarm card from $path, and back to where one was'),
          alarmScreen.all('without JavaScript > the alarm card at $path is whole'),
          offline.one('strictly offline: cache wiped, server stopped, browser reopened, and everything is there'),
        ],
      },
      {
        does: 'A calm result says that the check can miss something and when to call.',
        shownBy: [
          safetyWords.all(
            '%s: what is always said > beside a calm verdict: the check may miss something, and a person may always be asked',
          ),
        ],
      },
    ],
    residual:
      'Even in hospital a single sign misses more than half of the people who have it (pooled sensitivity 0.19 to 0.43, Dionne 2019, summary read). Some will truthfully answer no to everything. A rule that says "old and explained: appointment" leans on the person knowing what was explained.',
    open: [
      'Clinician: read the red-flag tables of KNGF 2021 and IFOMPT 2020 in full (they were not), and sign the rule.',
      'Clinician: may an old sign that was explained be an appointment?',
    ],
  },
  {
    id: 'fracture-or-cancer-missed',
    number: 4,
    title: 'A fracture or a tumour in the spine is missed',
    cause: 'Single signs are weak and common; only some combinations say much. Cancer long ago is not thought of.',
    harm: 'A later diagnosis, a collapsed vertebra, nerve damage.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Age, weak bone, prednisone, a fall or a strain are weighed together.',
        shownBy: [
          theorem('sign-fall'),
          theorem('sign-strain'),
          theorem('time-bone'),
          ruleRows.one('signs that combine > a light fall at 80'),
          ruleRows.one('signs that combine > lifting with prednisone'),
          ruleRows.one('signs that combine > osteoporosis and high pain in the back, new'),
          ruleRows.one('signs that combine > a strain at 75'),
        ],
      },
      {
        does: 'Cancer ever is at least an appointment, with one more sign a call today; it is asked twice, in different words.',
        shownBy: [
          theorem('sign-cancer'),
          ruleRows.one('signs that combine > earlier cancer, mild and steady'),
          ruleRows.one('signs that combine > earlier cancer and weight loss'),
          ruleRows.one('signs that combine > cancer told only the second time'),
        ],
      },
      {
        does: 'Not clearly better at four and six weeks: asked again, and handed over; with a sign that weighs, to the GP.',
        shownBy: [
          handOver.one('hand-over > the questions of "not improving" are asked at day 28 and again at day 42'),
          handOver.one('hand-over > six weeks, hardly better, and a sign that weighs: the GP'),
        ],
      },
      {
        does: 'Published case reports end at a verdict that their experts accept.',
        shownBy: [cases.one('every published case gets a verdict that its experts accept')],
      },
    ],
    residual:
      'One weak sign in somebody under 55 with ordinary pain leads to no doctor, on purpose (see over-triage). Hand-over at four weeks needs somebody who fills in the weekly minute.',
    open: ['Clinician: the likelihood ratios of Henschke 2009 are recalled, not read; check them before signing.'],
  },
  {
    id: 'other-emergency-missed',
    title: 'Aorta, heart, infection, bleeding, kidney or pregnancy behind the back pain is missed',
    cause: 'Back pain can be the first sign of something that is not the back.',
    harm: 'Death or lasting harm within hours or days.',
    severity: 'catastrophic',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'The first screen holds the signs that mean 112; one yes shows the call at once, before the rest is read.',
        shownBy: [
          rugcheckScreen.one('one alarm row on the first screen: 112 at once, without reading the rest'),
          theorem('emergency-on-first-list'),
        ],
      },
      {
        does: 'Whatever else is said, a yes on an alarm row asks for at least an appointment (two exceptions are stated) and never ends in self-care (no exceptions).',
        shownBy: [theorem('alarm-row-yes'), theorem('alarm-never-self-care')],
      },
      {
        does: 'Fever, blood thinners with a fall, a known aneurysm and a throbbing belly have rows of their own.',
        shownBy: [
          theorem('sign-fever'),
          theorem('sign-bleeding'),
          theorem('sign-aneurysm'),
          ruleRows.one('signs that combine > fever with diabetes'),
          ruleRows.one('signs that combine > blood thinners and a light fall, mild'),
          ruleRows.one('signs that combine > known aneurysm, new pain'),
          ruleRows.one('signs that combine > a throbbing belly at 60'),
        ],
      },
      {
        does: 'Every verdict of every rule has a case of its own, and every rule a case in which it must stay silent.',
        shownBy: [
          caseCoverage.one('every verdict of every rule has a case'),
          caseCoverage.one('every rule has a case in which it must not speak'),
        ],
      },
    ],
    residual:
      'About half of the people with a spinal infection have no fever (recalled, not read). Somebody who is confused or faint may not answer at all.',
    open: ['Clinician: which signs belong on the first screen, and their wording.'],
  },
  {
    id: 'call-not-made',
    number: 2,
    title: 'The advice to call is seen and not followed',
    cause: 'Shame, fear, a busy line, the weekend, or "it will pass".',
    harm: 'Hours or days lost while something serious goes on.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'The call is on the screen without scrolling, as a button, with what to say; by day the own practice, else the out-of-hours service.',
        shownBy: [
          rugcheckScreen.one('one alarm row on the first screen: 112 at once, without reading the rest'),
          alarmScreen.one('own numbers become call buttons'),
          resultRows.all('whom to call: is the own practice open on %s'),
        ],
      },
      {
        does: 'Exercises stay closed until the person says that a doctor allowed them; calmer answers later never lift the advice.',
        shownBy: [
          standing.all('a verdict that stands > %s locks the plan until the doctor released it'),
          standing.one('a verdict that stands > a later, calmer set of answers never lifts it'),
          lives.one(
            'laws of whole lives > a verdict that locks stays until somebody released it: no session, no quota meanwhile',
          ),
          todayScreen.one('a verdict that stands closes the exercises until a doctor says they may'),
        ],
      },
      {
        does: 'The call that nobody came back on is the one asked about, also after a calmer check.',
        shownBy: [
          resultRows.one(
            'what the result shows > an urgent verdict that nobody came back on is the one asked about, also after calmer answers',
          ),
        ],
      },
      {
        does: 'Later answers only replace a standing call by a more urgent one: result and letter go on saying to call, and never to begin.',
        shownBy: [
          safetyScreen.one(
            'calm answers after a call that nobody came back on: result and letter still say to call, and never to begin',
          ),
          resultRows.all('a call that stands is only replaced by a more urgent one: %s'),
        ],
      },
      {
        does: 'An appointment is asked about after three days, and after a week without contact, while the answers still say so, it becomes one step more urgent.',
        shownBy: [
          standing.one(
            'a verdict that stands > an appointment does not lock; after three days it asks "heb je gebeld?"',
          ),
          standing.one('a verdict that stands > no contact for a week, and the answers still say so: one level up'),
        ],
      },
    ],
    residual:
      'Nothing makes anybody call, and nobody sees that they did not. That a doctor allowed exercise is what the person says; nobody checks it. In public holidays the app believes that the practice is open.',
    open: [
      'Clinician: may a physiotherapist, or "somebody else", release somebody from "call now"? Today the form lets them.',
    ],
  },
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
    id: 'thinks-somebody-watches',
    number: 6,
    title: 'The person believes that a clinician reads along',
    cause: 'An app with questions looks like a practice.',
    harm: 'Waiting for a call that never comes.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'There is no clinician behind the app, and no text in either language promises one, or promises to call back.',
        shownBy: [safetyWords.all('%s: what no text does > promises that somebody watches along, or calls back')],
      },
      {
        does: 'About says that everything stays on this device, and is no emergency service.',
        shownBy: [
          safetyWords.all('%s: what is always said > About: everything stays here, and clearing the browser clears it'),
          safetyWords.all(
            '%s: what is always said > About: no diagnosis, no emergencies, not under 18, no CE mark, no doctor replaced',
          ),
        ],
      },
    ],
    residual: 'Few people read About. The Rugcheck itself does not say in so many words that nobody watches.',
    open: [
      'Lead: one sentence "nobody reads along" on the result. The service levels of I3-6 begin when a practice takes part (issue 9).',
    ],
  },
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
    residual:
      'For violence and for not wanting to live a skip counts as no (theorem `skipped-is-no`). Loss of sexual feeling alone, skipped, is not found.',
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
  {
    id: 'verdict-gone-stale',
    title: 'A calm result is trusted weeks later',
    cause: 'A back changes; a screen does not.',
    harm: 'A new sign is taken for covered.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'The session asks before it starts; a week without alarm questions, a planned date or four weeks open them again.',
        shownBy: [
          rechecks.one('the check before the session > one tap before every session'),
          rechecks.one(
            'the check before the session > a date of the plan that has come, unless a check was done since',
          ),
          rechecks.one(
            'the check before the session > after a week without any of them: the gap questions, before anything else',
          ),
        ],
      },
      {
        does: 'Time passing alone never turns an alarm into self-care; the exceptions are stated.',
        shownBy: [theorem('time-alone')],
      },
      {
        does: 'A re-check asks its rows and their follow-ups afresh, so that old answers do not stand in for new ones.',
        shownBy: [checkPath.one('a re-check asks its rows and their follow-ups afresh and keeps the rest')],
      },
    ],
    residual: 'The result screen shows the latest answers without their date. Who does not exercise is not asked.',
    open: ['Lead: show on the result from which day the answers are, and after a week ask to do the check again.'],
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
