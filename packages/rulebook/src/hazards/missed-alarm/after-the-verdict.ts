import type { Hazard } from '../hazard.ts';
import {
  alarmScreen,
  checkPath,
  lives,
  rechecks,
  resultRows,
  rugcheckScreen,
  safetyScreen,
  safetyWords,
  standing,
  theorem,
  todayScreen,
} from '../tests.ts';

/** The check was right, and then nothing happens. */
export const afterTheVerdict: readonly Hazard[] = [
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
        does: 'Time passing alone never turns a GP appointment, or anything more urgent, into self-care; the exceptions are stated.',
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
];
