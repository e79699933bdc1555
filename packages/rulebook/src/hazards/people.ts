import { type Hazard, testsIn } from './hazard.ts';
import {
  alarmScreen,
  bounds,
  handOver,
  planLaws,
  questionTable,
  resultRows,
  rugcheckScreen,
  ruleRows,
  safetyScreen,
  safetyWords,
  server,
  settingsScreen,
  theorem,
  watcher,
  welcomeScreen,
} from './tests.ts';

const measures = testsIn('packages/clinical/src/coach/measures/measures.test.ts');
const measuresScreen = testsIn('e2e/coach-measures.spec.ts');
const moodLaws = testsIn('packages/clinical/src/coach/mood/mood.test.ts');
const moodScreen = testsIn('e2e/coach-mood.spec.ts');

/** The wrong person, somebody who looks over a shoulder, and somebody who is not safe. */
export const people: readonly Hazard[] = [
  {
    id: 'child-uses-it',
    number: 11,
    title: 'A child uses it',
    cause: 'A phone in the house, back pain at school.',
    harm: 'Serious causes are more frequent in children; the plan is not made for them.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Under 18: at least an appointment, no plan, and a kind stop; with another sign a call today. Age not told: an appointment.',
        shownBy: [
          rugcheckScreen.one('ages > 7: the app stops kindly, and makes no plan'),
          theorem('age-18'),
          theorem('sign-child'),
          ruleRows.one('signs that combine > seventeen years old'),
          ruleRows.one('signs that combine > new paralysis in a child'),
          ruleRows.one('signs that combine > age not told'),
          planLaws.one(
            'laws of every plan > there is no plan from call-gp-today up, below 18, undecided, or after a procedure without release',
          ),
          resultRows.one('what the result shows > somebody under 18 is told so'),
        ],
      },
      {
        does: 'An age that cannot be is refused in words.',
        shownBy: [
          rugcheckScreen.one(
            'ages > 140, half a year, letters and nothing: refused in words, one can go on after a real age',
          ),
        ],
      },
    ],
    residual: 'A child may type another age. The library of exercises is open to anybody.',
    open: [],
  },
  {
    id: 'shared-phone',
    number: 10,
    title: 'Two people use one phone',
    cause: 'A tablet in the living room.',
    harm: 'The wrong plan; answers read by somebody else.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'occasional' },
    controls: [],
    notShown: ['Nothing is shown before the app is opened; the phone’s own lock is the only lock.'],
    residual:
      'No control yet: no names, no login, no lock of its own. The journal is not encrypted on the phone; SECURITY.md says so and advises an own profile.',
    open: ['Lead: more than one person, or a lock, is in no issue yet. A practice that hands out tablets needs it.'],
  },
  {
    id: 'answered-for-somebody-else',
    title: 'The check is done for somebody else, and the plan becomes theirs',
    cause: 'A daughter asks for her father, then goes on with her own plan.',
    harm: 'Age, limits and alarms of one person in the plan of another.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: '"I fill this in for somebody else": result and letter say so, have an address of their own and live in that tab alone, the draft too; nothing is written, no plan is made of it, and the own plan goes on.',
        shownBy: [
          rugcheckScreen.one(
            'for somebody else: their result and their letter, over a reload; the own plan and journal know nothing of it',
          ),
        ],
      },
    ],
    residual:
      'Who does not tick the line answers as the owner of the plan. A later whole check of one’s own sets it right, but a call stays until it is told what was said.',
    open: [],
  },
  {
    id: 'violence-and-traces',
    title: 'Violence at home is told, and the person who does it reads it',
    cause: 'The question stands on a phone that is looked into.',
    harm: 'More violence.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'The question may be skipped and the screen says that the answer stays here; one press hides it, forgets its answers and shows a lesson.',
        shownBy: [
          rugcheckScreen.one('the private screen: a line about privacy, skipping allowed, and a button that hides it'),
          safetyWords.all(
            '%s: what is always said > the private questions: what is said stays here, and may be skipped',
          ),
          questionTable.one('the table of questions > skip is offered only where it is written'),
        ],
      },
      {
        does: 'A yes, or not sure, asks for a call today, and shows Veilig Thuis before the doctor.',
        shownBy: [
          theorem('sign-violence'),
          safetyScreen.one(
            'not wanting to live, and not safe at home: 113 and Veilig Thuis are calls, above the call to the doctor',
          ),
        ],
      },
    ],
    residual:
      'Once the check is finished, the answer is in the journal: on the result, behind "Waarom?", on the letter and in a backup. It cannot be removed alone, only with everything. The history of the browser shows that Rugwijs was used. Quick hide is on that one screen only.',
    open: [
      'Lead: leave the rows on violence and on not wanting to live out of the letter unless the person adds them; let a private answer be forgotten.',
      'Clinician and Veilig Thuis: is it right to ask this at all here?',
    ],
  },
  {
    id: 'suicidal-answer',
    number: 25,
    title: 'Somebody tells of not wanting to live, or feels it and is not asked',
    cause: 'Long pain and low mood go together.',
    harm: 'Suicide.',
    severity: 'catastrophic',
    likelihood: { without: 'remote', now: 'remote' },
    controls: [
      {
        does: 'A yes asks for a call today, in danger now 112; 113 comes first, as a call.',
        shownBy: [
          theorem('sign-self-harm'),
          ruleRows.one('signs that combine > thoughts of not wanting to live'),
          ruleRows.one('signs that combine > in danger from oneself'),
          safetyScreen.one(
            'not wanting to live, and not safe at home: 113 and Veilig Thuis are calls, above the call to the doctor',
          ),
        ],
      },
      {
        does: 'A heavy score on mood, own questions or a typed PHQ-4, leads to people at once: the GP, somebody trusted, and 113.',
        shownBy: [
          measures.all('a score from elsewhere > %s %j asks for people: %s'),
          measuresScreen.one('a heavy score leads to people'),
        ],
      },
      {
        does: 'In the tool for mood a yes puts people before every exercise, for two weeks and on every way in.',
        shownBy: [
          moodLaws.one(
            'laws > thoughts of not wanting to live in the last two weeks put people first, whatever else was told',
          ),
          moodScreen.one(
            'thoughts of not wanting to live lead to people, on every way in, and the exercises stand behind',
          ),
        ],
      },
      {
        does: 'Skipped, it is opened again when mood is low.',
        shownBy: [bounds.one('the order of asking > opens the skipped row about not wanting to live when mood is low')],
      },
      {
        does: 'No text promises that what is written is read.',
        shownBy: [safetyWords.all('%s: what no text does > promises that somebody watches along, or calls back')],
      },
    ],
    residual:
      'After "call now" for another reason it is not asked. Typed words are looked at on the phone only, and may be missed (see free text). A low score on mood proves nothing.',
    open: ['Clinician and 113: the words of the question, and the bounds of the scores on mood.'],
  },
  {
    id: 'data-leaves-the-phone',
    number: 22,
    title: 'Health data reach somebody else over the network',
    cause: 'A tracker, a foreign script, a server that stores.',
    harm: 'Privacy lost for good.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'None of eleven screens asks a third party; a strict policy stops what would; the watcher that shows it is itself tested.',
        shownBy: [
          welcomeScreen.one('with the worker that keeps the app > no screen asks a third party or breaks the policy'),
          server.all('%s carries the strict policy'),
          watcher.one('the watcher sees what the app must never do'),
          watcher.one('the watcher sees a request to a third party even where no policy stops it'),
        ],
      },
      {
        does: 'The server takes nothing in.',
        shownBy: [server.one('status > nothing can be written')],
      },
      {
        does: 'A backup may have a passphrase; nothing in it can then be read.',
        shownBy: [
          settingsScreen.one(
            'backup > with a passphrase: nothing readable in the file, a wrong one is refused, the right one opens it',
          ),
        ],
      },
    ],
    residual:
      'Browser extensions can read any page. A plain backup is readable. Whoever serves the app elsewhere must send the same headers.',
    open: ['A privacy assessment (DPIA) by whoever offers it to patients.'],
  },
  {
    id: 'employer-or-insurer-asks',
    number: 23,
    title: 'An employer or insurer asks to see the app',
    cause: 'A diary of pain and exercise is of use to others.',
    harm: 'Pressure, lost pay, answers that are no longer honest.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'occasional' },
    controls: [
      {
        does: 'No text speaks of fitness for work, sick leave or insurers.',
        shownBy: [
          safetyWords.all('%s: what no text does > says who may work, or sends anything to an employer or insurer'),
        ],
      },
      {
        does: 'There is no account and no server to ask; only the person can make a file or a letter.',
        shownBy: [server.one('status > nothing can be written')],
      },
    ],
    residual: 'Somebody can be pressed to show the phone or to hand over the letter.',
    open: [],
  },
  {
    id: 'dependence',
    title: 'The app makes itself needed',
    cause: 'Daily questions keep attention on the back.',
    harm: 'A person who dares nothing without it.',
    severity: 'minor',
    likelihood: { without: 'occasional', now: 'occasional' },
    controls: [
      {
        does: 'Who does not improve is handed to people at four and six weeks, instead of more app.',
        shownBy: [handOver.all('hand-over > %s')],
      },
    ],
    residual: 'Nothing says yet that the app is no longer needed.',
    open: ['Issue 6, section 9: graduation instead of dependence.'],
  },
  {
    id: 'used-abroad',
    title: 'Somebody uses it outside the Netherlands',
    cause: 'A holiday, Flanders, the English text.',
    harm: 'A way of calling that does not exist there.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'occasional' },
    controls: [
      {
        does: 'The numbers of one’s own practice can be typed in and become the call buttons.',
        shownBy: [alarmScreen.one('own numbers become call buttons')],
      },
    ],
    residual:
      'About says that it is for people in the Netherlands. 112 works in all of Europe; 113, 0800-2000 and "huisartsenpost" do not.',
    open: [],
  },
];
