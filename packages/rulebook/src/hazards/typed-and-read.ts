import type { Hazard } from './hazard.ts';
import {
  alarmFigures,
  alarmNames,
  everydayLines,
  learnScreen,
  lessonWords,
  readingGate,
  searching,
  sourceList,
  treatmentTable,
  treatmentWords,
  typedAlarms,
  typedEnglish,
  typedWishes,
} from './tests.ts';

/** What people type, and what they read in Leren. */
export const typedAndRead: readonly Hazard[] = [
  {
    id: 'alarm-in-free-text',
    title: 'An alarm sign is written in a text field',
    cause: 'People write "kan niet plassen" where a question, a goal, a note or a diary is asked.',
    harm: 'The sign is stored and nobody reacts.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Every text field is scanned while somebody types; a hit opens the alarm questions and says which words raised it.',
        shownBy: [
          learnScreen.one(
            'a question gets what is written, with its source; a strange one gets none; an alarm sign is caught first',
          ),
          learnScreen.one('the diary keeps a line, catches a sign in it, and lets it be taken out'),
          typedAlarms.all('what people type raises the flag > %s (%s): %s'),
        ],
      },
      {
        does: 'A denial inside one sign does not cancel the next, and more text never takes a flag away.',
        shownBy: [
          typedAlarms.one(
            'one part of a sentence does not turn the sense of another > the denial inside one sign does not cancel the next',
          ),
          typedAlarms.all('words that tell a loss do not say that it is over > %s: %s'),
          typedAlarms.all('laws > more sentences, capitals or no full stop never take a flag away: %s'),
        ],
      },
      {
        does: 'The model alone silences no clear thought of suicide, and a clear sign of bladder, bowel or saddle only when it is all but certain: where no word excuses it, it is asked about. A wish to die is over only when it was long ago and the words say an end that cannot mean dying.',
        shownBy: [
          typedAlarms.all(
            'where hours or a life depend on it, a clear sign is asked about when no word excuses it > %s: %s',
          ),
          typedWishes.all(
            'a wish to die of long ago is over only when the words say an end that cannot mean dying > asked about, or an alarm: %s',
          ),
        ],
      },
      {
        does: 'A history that is over, what a sign is compared with, a denial of something else, of then or of trouble ("zonder moeite"), or a relative named before, silences no sign of now; an everyday word elsewhere in the sentence silences no wish to die.',
        shownBy: [
          typedAlarms.all('a history that is over, or a denial of something else, silences no sign of now > %s: %s'),
          typedAlarms.all(
            'what goes with ease, without something else, or was denied of then, excuses no sign of now > %s: %s',
          ),
          typedAlarms.all('a relative who had something is not the one who has it now > %s: %s'),
          typedWishes.all('an everyday word in another part of the sentence silences no wish to die > %s'),
          typedEnglish.all('a history, an everyday word or a good end silences no sign > %s: %s'),
        ],
      },
      {
        does: 'English is read by the words of the alarm questions, with any apostrophe, also in a few words without a sentence; a denial does not reach over `and`, `I` or `my`.',
        shownBy: [
          typedEnglish.all('what people type in English raises the flag > %s: %s'),
          typedEnglish.all('the same sign in other everyday words > %s: %s'),
          typedEnglish.all(
            'law: whatever an English sign can say is tried on the signs, for at least one of its words is known to be English > %s',
          ),
          typedEnglish.all('a few words, as they are typed in a search box > %s: %s'),
          typedEnglish.all('what is said before does not reach over `and`, `I` or `my` > %s: %s'),
        ],
      },
      {
        does: 'How much it finds and misses is measured on sentences of writers that it was not tuned on, and held.',
        shownBy: [
          alarmFigures.all('of the %s sentences that say a sign, at least nine in ten raise it'),
          alarmFigures.all('%s is said in at least sixty wordings, counted and not read'),
          alarmFigures.all(
            'the alarm detector does on the %s phrases what the kept figures say (if not: node scripts/alarm-figures.ts, which part, --write, and docs/performance.md)',
          ),
        ],
      },
    ],
    residual:
      'It misses signs in words that nobody thought of (figures in docs/performance.md), and its English is a short list. Other alarms, a weak leg or a fever among them, the model may still silence alone, though not as over when they are told with a verb of now: to ask about all of those raised too much that was over. Told in the past beside an old illness, a sign of today may be taken for one of then. The same signs are asked in the check and before every session.',
    open: ['Clinician: which flags call (alarm) and which only ask.'],
  },
  {
    id: 'net-cries-wolf',
    title: 'The net opens for ordinary words, and people learn to ignore it',
    cause: 'A denial, a past illness, a saying, somebody else.',
    harm: 'The next hit, a real one, is not read.',
    severity: 'critical',
    likelihood: { without: 'frequent', now: 'occasional' },
    controls: [
      {
        does: 'What is denied, over, about somebody else, supposed or a saying is told apart; it never blocks what somebody was doing.',
        shownBy: [typedAlarms.all('what only looks like it does not > %s, %s: %s')],
      },
      {
        does: 'What the learned model alone hears asks nothing in three words or fewer, and never about suicide, unless half of a sign is said: no name of an exercise, treatment, aid, lesson or tool does.',
        shownBy: [
          everydayLines.one('an ordinary line of a diary > hardly ever raises anything'),
          everydayLines.all('an ordinary line of a diary > says nothing of suicide: %s'),
          everydayLines.all('a few words that only look like a sign > raise nothing: %s'),
          alarmNames.all('%s: no name of our own things, bare or done, is taken for thoughts of suicide'),
        ],
      },
    ],
    residual: 'The share of false alarms in real use is not known.',
    open: ['Ask people who used it for two months.'],
  },
  {
    id: 'diary-read-by-nobody',
    title: 'Somebody writes in the diary and expects help',
    cause: 'A text field looks like a message to somebody.',
    harm: 'Despair, or days lost.',
    severity: 'catastrophic',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Thoughts of suicide show 113 at once, before anything else.',
        shownBy: [learnScreen.one('thoughts of suicide lead to people at once')],
      },
    ],
    notShown: ['The diary says above the field that nobody reads along and that one must call for help.'],
    residual: 'Veiled words may be missed.',
    open: ['Clinician and 113: the wording.'],
  },
  {
    id: 'passage-misleads',
    title: 'A question is answered with a passage that does not fit',
    cause: 'Search by words: the same words, another matter.',
    harm: 'Somebody follows advice that was not meant for them, or does not call.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Only passages that somebody wrote are shown, with title and source; when too few words of the question are covered it says that there is no answer, and whom to ask.',
        shownBy: [
          learnScreen.one(
            'a question gets what is written, with its source; a strange one gets none; an alarm sign is caught first',
          ),
          searching.all('keeps silent > %s'),
        ],
      },
      {
        does: 'A lesson or treatment that names an alarm sign says what to do with it.',
        shownBy: [
          lessonWords.all('%s: lessons > %s never names an alarm sign without what to do'),
          treatmentWords.all('%s: treatments > %s never names an alarm sign without what to do'),
        ],
      },
    ],
    residual: 'A passage can fit the words and not the person.',
    open: [],
  },
  {
    id: 'verdict-surer-than-evidence',
    title: 'A claim or treatment is judged more surely than the evidence allows',
    cause: 'A fact from memory, a small trial, a wish to be clear.',
    harm: 'Somebody stops what helped them, or pays for what does not.',
    severity: 'minor',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'A treatment is never surer than its surest source, and a source never surer than its kind allows; what is from memory says so.',
        shownBy: [
          treatmentTable.all('treatments and aids > $id is no surer than the surest source under it'),
          sourceList.all('sources > %s promises no more than its kind can'),
        ],
      },
    ],
    residual: 'Verdicts on claims were made by us from a fact base; no clinician has looked at them.',
    open: ['A clinician reads every claim and every recalled fact.'],
  },
  {
    id: 'text-too-hard',
    title: 'A text is too hard, or misspelt, and is misread',
    cause: 'Long sentences and rare words slip in with every change.',
    harm: 'A wrong answer, or somebody gives up.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Reading ease, length, rare words and spelling of every sentence are held in `npm test`; hard words are explained on a tap, and a page reads itself aloud.',
        shownBy: [
          readingGate.all('every word that a person can read (%s) > reads easily: each page, each sentence, each word'),
          learnScreen.one('a lesson: a picture, hard words explained, something to do today, and read'),
          learnScreen.one(
            'a page reads itself aloud, stops when asked, and where there is no voice there is no button',
          ),
        ],
      },
    ],
    residual: 'A formula is no reader: nobody who reads little has tried it.',
    open: ['A try with people who read little (Pharos).'],
  },
];
