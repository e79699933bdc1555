import type { Hazard } from '../hazard.ts';
import {
  alarmScreen,
  bounds,
  caseCoverage,
  cases,
  handOver,
  offline,
  rechecks,
  rugcheckScreen,
  ruleRows,
  safetyWords,
  theorem,
} from '../tests.ts';

/** A sign of an emergency is there and is not seen. */
export const signs: readonly Hazard[] = [
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
];
