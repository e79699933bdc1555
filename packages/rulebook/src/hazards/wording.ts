import type { Hazard } from './hazard.ts';
import {
  alarmWords,
  commandLine,
  flares,
  judgement,
  lives,
  planWords,
  progressScreen,
  randomPeople,
  rechecks,
  safetyScreen,
  safetyWords,
  theorem,
  todayScreen,
  wordRules,
} from './tests.ts';

/** Sent too often, frightened, soothed, or told wrongly. */
export const wording: readonly Hazard[] = [
  {
    id: 'over-triage',
    number: 3,
    title: 'People are sent to a doctor who do not need one',
    cause: 'Four in five people with acute back pain carry at least one weak sign (Henschke 2009).',
    harm: 'Worry, scans, and doctors who stop believing the app.',
    severity: 'minor',
    likelihood: { without: 'frequent', now: 'probable' },
    controls: [
      {
        does: 'One soft sign under 55, or age alone at any age, sends no ordinary person to a doctor.',
        shownBy: [theorem('one-soft-flag'), theorem('age-alone')],
      },
      {
        does: 'Of 4000 made-up people between 2 and 12 in a hundred get an urgent verdict, while at least 65 in a hundred carry a weak sign.',
        shownBy: [randomPeople.one('most are ordinary: few ring an alarm, most carry a weak flag')],
      },
    ],
    residual: 'The share among real people is not known: the app sends nothing, so nobody can count it.',
    open: ['Whoever offers Rugwijs to patients: measure the share of urgent verdicts in a trial.'],
  },
  {
    id: 'frightening-words',
    number: 16,
    title: 'Words make a back feel broken',
    cause: 'Medical habit: wear, damage, instability.',
    harm: 'Fear, less movement, longer pain.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'A list of words that never occur, in both languages; every sentence of the app is read by a check that is part of `npm test`.',
        shownBy: [
          wordRules.all('objects to > %s "%s"'),
          wordRules.one('objects to > a sentence inside a function, also inside a value of it'),
          planWords.one('tone > Dutch frightens nobody, says je, and stays short'),
          planWords.one('tone > English is as calm and as short'),
        ],
      },
      {
        does: 'To people whose pain lasts no number is shown, and the risk is told in words.',
        shownBy: [
          alarmWords.all('%s: what is said about alarm signs > shows no number to people whose pain lasts'),
          alarmWords.all('%s: what is said about alarm signs > tells the risk in words: no digit, no percentage'),
        ],
      },
    ],
    residual: 'A sentence without any of those words can still frighten.',
    open: ['The tone of every text, read by people with back pain.'],
  },
  {
    id: 'false-comfort',
    title: 'The app says that nothing is wrong',
    cause: 'Kindness, or a sentence that promises more than answers can show.',
    harm: 'Somebody does not call when a sign comes.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'The same check of every sentence refuses such promises; a calm verdict speaks of "these answers" and says when to call.',
        shownBy: [
          wordRules.all('objects to > %s "%s"'),
          alarmWords.all(
            '%s: what is said about alarm signs > never calms more than the answers allow, and always says when to call',
          ),
          alarmWords.all(
            '%s: what is said about alarm signs > never soothes in the claim of a rule: it may stand beside a call',
          ),
          safetyWords.all(
            '%s: what is always said > beside a calm verdict: the check may miss something, and a person may always be asked',
          ),
        ],
      },
    ],
    residual: 'A green colour and a plan comfort as well, whatever the words say.',
    open: [],
  },
  {
    id: 'care-discouraged',
    title: 'Somebody who wants a doctor is talked out of it',
    cause: 'An app that praises self-care.',
    harm: 'Care that would have helped comes late or never.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'No text advises against seeing a doctor; beside every calm verdict stands that a physiotherapist may always be seen.',
        shownBy: [
          safetyWords.all('%s: what no text does > advises against seeing a doctor'),
          safetyWords.all(
            '%s: what is always said > beside a calm verdict: the check may miss something, and a person may always be asked',
          ),
        ],
      },
    ],
    residual: 'The app is cheaper and nearer than a practice; that alone steers people.',
    open: [],
  },
  {
    id: 'alarm-fatigue',
    number: 17,
    title: 'So many alarm questions that nobody reads them any more',
    cause: 'A question before every session, every week, every month.',
    harm: 'The one that counts is tapped away.',
    severity: 'critical',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'One tap before a session and no more on that day; a longer list always has its reason.',
        shownBy: [
          rechecks.one('the check before the session > one tap before every session'),
          rechecks.one('check-ins > once given, it is not asked again'),
          lives.one('laws of whole lives > every number shown has a reason'),
        ],
      },
      {
        does: 'Urgent screens put the call first and stay short.',
        shownBy: [alarmWords.all('%s: what is said about alarm signs > puts the call first on urgent screens')],
      },
    ],
    residual: 'After months "nothing new" may become a habit of the thumb.',
    open: ['Try with people who used it for two months.'],
  },
  {
    id: 'medicine-advice-read-into-it',
    number: 18,
    title: 'Advice on medicines is read into the text',
    cause: 'Questions name blood thinners, prednisone and painkillers.',
    harm: 'A medicine started, stopped or doubled.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'No text names a dose or a medicine to take; questions only ask what is taken already.',
        shownBy: [safetyWords.all('%s: what no text does > names a dose of a medicine, or a medicine to take')],
      },
      {
        does: 'The rule on blood thinners says not to stop by oneself.',
        shownBy: [safetyWords.all('%s: what is always said > blood thinners: do not stop by yourself')],
      },
      {
        does: 'Exercise is never called a painkiller in the first weeks.',
        shownBy: [planWords.one('tone > exercise is no painkiller in the first weeks, and no exercise is best')],
      },
    ],
    residual: '"Did strong painkillers help?" may be heard as a hint to ask for them.',
    open: [],
  },
  {
    id: 'translation-differs',
    number: 9,
    title: 'The English says something else than the Dutch, or a screen is half in each',
    cause: 'Two texts kept by hand.',
    harm: 'A call not made, or made too late.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Every question and every word of it exists in both languages; the numbers to call and the signs on the alarm card are as many in both.',
        shownBy: [
          commandLine.one(
            'questions and flags > every question has its words in both languages, and says what is allowed',
          ),
          alarmWords.one('the two languages ask to call the same numbers'),
          safetyWords.one(
            'the alarm card says the same in both languages > as many signs at each level, and the same numbers',
          ),
        ],
      },
      {
        does: 'Text left in the other language is found.',
        shownBy: [
          wordRules.one('objects to > English left in Dutch'),
          planWords.one('tone > nothing was left in the other language'),
        ],
      },
    ],
    residual: 'That a sentence means the same is judged by people only. Dutch is the text that counts.',
    open: ['A clinician who reads both languages compares the alarm rows.'],
  },
  {
    id: 'wrong-number-to-call',
    title: 'A wrong telephone number is shown',
    cause: 'A typing error, or a number that changed.',
    harm: 'No help at the worst moment.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Only 112, 113, 0800-0113 and 0800-2000 may occur in a text; any other number fails the check.',
        shownBy: [
          wordRules.all('objects to > %s "%s"'),
          wordRules.all('lets pass > %s "%s"'),
          alarmWords.one('the two languages ask to call the same numbers'),
        ],
      },
      {
        does: 'The rules on danger from oneself and at home show their own line, before the doctor.',
        shownBy: [
          safetyScreen.one(
            'not wanting to live, and not safe at home: 113 and Veilig Thuis are calls, above the call to the doctor',
          ),
        ],
      },
    ],
    residual:
      'The numbers were recalled, not rung. Outside the Netherlands only 112 works; own numbers are what the person typed.',
    open: ['Before use: ring each number (fact base K7).'],
  },
  {
    id: 'blame',
    title: 'Somebody who stopped for a while feels blamed and stays away',
    cause: 'Counters, streaks, reproach.',
    harm: 'The plan ends; pain lasts longer.',
    severity: 'minor',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'No text blames; a gap brings a welcome and a lighter start.',
        shownBy: [
          safetyWords.all('%s: what no text does > blames somebody for days that were missed'),
          todayScreen.one('after missed days: welcome back, a little lighter, no blame'),
          flares.one('after missed days > a friendly restart at 80 %, without guilt'),
        ],
      },
    ],
    residual: 'An empty chart can reproach by itself.',
    open: [],
  },
  {
    id: 'chance-called-progress',
    title: 'Chance is called better or worse',
    cause: 'Pain scores wobble by two points by themselves.',
    harm: 'Hope that breaks, or a plan given up for nothing.',
    severity: 'minor',
    likelihood: { without: 'frequent', now: 'occasional' },
    controls: [
      {
        does: 'A change within the noise is called perhaps; only a large or lasting one is called real.',
        shownBy: [
          progressScreen.one('a fall within the noise is called perhaps, never better'),
          progressScreen.one('one week is too early to say anything'),
        ],
      },
      {
        does: 'Nothing is called real while every week stays within one point of the first.',
        shownBy: [
          judgement.one(
            'laws of a judgement > never called real while everything stays within one point of the first week',
          ),
        ],
      },
    ],
    residual: 'The width of the noise comes from groups, not from this person.',
    open: [],
  },
];
