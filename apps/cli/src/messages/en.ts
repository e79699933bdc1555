import type { Question } from '@rugwijs/core';
import type { Messages } from './messages.ts';

const help = `rugwijs: the same rules as the app, without a screen

  rugwijs questions [--json]              all questions, with the answers that are allowed
  rugwijs check FILE|- [--json]           verdict on answers: whom to call, or get going, and why
  rugwijs plan FILE|- [--json]            the plan of the week for these answers, or why there is none
  rugwijs replay JOURNAL|- [--json]       verdict, plan and change at every event of a journal
  rugwijs flags [--json]                  the alarm rules: tier, verdicts, what "I don't know" does, sources
  rugwijs flags "TEXT" [--json]           alarm signs in plain text; with --file FILE a sentence a line
  rugwijs ask "QUESTION" [--json]         answers a question with what is written only, with sources
  rugwijs simulate [--people N] [--json]  made-up people live through the rules: what never may happen is counted
  rugwijs score LIST [--items 2,0,-,3]    score of a questionnaire from its answers in order (- is open)
  rugwijs pack FILE|- [--json]            is this questionnaire file right (FHIR Questionnaire)?
  rugwijs book --out BOOK.pdf             the exercise book as PDF: everything, or with --plan FILE your plan

  --json          output as JSON
  --lang nl|en    language of the text (nl)
  --today DATE    reckon with this day, for example 2026-11-22 (wins over the file)
  -h, --help      this help, or that of one command
  -v, --version   version of the program and of the rules

Exit code: 0 fine, 2 the input is wrong (the message says what, where and what is allowed), 1 our own fault.
Rugwijs makes no diagnosis. When in doubt: call the GP.`;

const inputHelp = `Input: { "today": "2026-11-22", "answers": { "<question>": <answer> } }, or a list of those: then the output is a list too.
  Not everything need be answered: what is missing was not asked, and stands under stillNeeded. null means: not answered.
  "others": "no" is the button "None of these": every alarm row that the file does not mention is no. Follow-ups are not.
  Other fields (shows, why, expected, …) are not read; the files in packages/clinical/cases work so.
  - reads the standard input. Several files in a row: the output is a list.`;

const allowed = (question: Question): string => {
  const unknown = question.mayBeUnknown ? ', or "unknown"' : '';
  switch (question.kind) {
    case 'choice':
      return `Allowed: ${(question.options ?? []).join(', ')}.`;
    case 'many':
      return `Allowed: a list of ${(question.options ?? []).filter((option) => option !== 'unknown').join(', ')} (empty or "none": none of these)${unknown}.`;
    case 'number':
    case 'scale':
      return `Allowed: a whole number from ${question.min ?? 0} to ${question.max ?? '…'}${unknown}.`;
    case 'date':
      return `Allowed: a day after today, such as "2026-12-31"${unknown}.`;
    case 'text':
      return `Allowed: text of 1 to 200 characters${unknown}.`;
  }
};

const kinds = {
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
} as const;

/** The command line in English. */
export const english: Messages = {
  help,
  commandHelp: {
    questions: `rugwijs questions [--json]

All questions in the order of the Rugcheck. With --json: a list of
  { id, kind: choice|number|date|text|scale, allowed, options: [{ value, text: {nl, en} }], text: {nl, en}, step, block }
allowed holds every answer that is allowed; empty for free text and dates. "many": true means: a list of answers ("none": none of these).
when says in words when the question is asked; optional: may be skipped. row: a row of an alarm list;
"others": "no" in the input of check and plan answers every row that is not mentioned with no.`,
    check: `rugwijs check FILE|- [--json] [--lang nl|en] [--today DATE]

${inputHelp}
  A story (a file with "journal") gives the verdict on its last answers.
Output with --json: { verdict, atLeast, atMost, reasons, stillNeeded, classification, risk, rulesVersion }.
  While atLeast and atMost differ the verdict is "undecided": never a guess. risk, and each part of
  classification, is null while a question that is still open can change it.`,
    plan: `rugwijs plan FILE|- [--json] [--lang nl|en] [--today DATE]

${inputHelp}
  The answers for the plan may be added: activity-1, floor, equipment, limits, days, minutes, walk-now, …
Output: the way of building up, the week, exercises with their dose, walking, what the person wants to do again, when we
look again and why; or why there is no plan now (with --json mode is null then), and when we look again in that case.
With --json: estimatedMinutes is what a session takes, minutesPerDay the time there is.`,
    replay: `rugwijs replay JOURNAL|- [--json] [--lang nl|en] [--today DATE]

Journal: a backup from the app, a list of events, or a story from packages/clinical/cases/adaptation.
An encrypted backup: put the passphrase in the environment, as RUGWIJS_PASSPHRASE.
Output: at every event the verdict, the plan and what changes, with the reasons. --today: also how things stand that day.`,
    flags: `rugwijs flags [--json] [--lang nl|en]

The alarm rules in the order of their table: hard or soft, which verdict, what "I don't know" does, and the sources.

rugwijs flags "TEXT" [--json]
rugwijs flags --file FILE|- [--json]

Looks for alarm signs in plain text, and shows the words that tell them. FILE: a sentence a line.
With --json one line for each sentence: { text, level: none|ask|alarm, flags: [{ id, span: [from, to] }] }.
none means: nothing recognised. It never means that nothing is there.`,
    ask: `rugwijs ask "QUESTION" [--json] [--lang nl|en]

Searches everything that Rugwijs has written, and gives at most three passages that fit. It never makes up an answer:
when nothing fits, it says so. Slips and everyday words are fine: rugwijs ask "can I go runing with nerve pain" --lang en
Does the question hold what may be an alarm sign? Then whom to call comes first.
With --json: { passages: [{ id, title, text, sources }], abstained, alarm: null or { level: ask|alarm, flags } }.`,
    book: `rugwijs book --out BOOK.pdf [--plan FILE] [--large] [--lang nl|en] [--today DATE] [--json]

Makes the exercise book: cover, contents, the 48-hour rule, every exercise on paper, and the alarm signs at the back.
  --plan FILE     answers, as for plan: then only the exercises of that plan, at the dose of now.
  --large         one exercise a sheet, large, for on the wall
The PDF is tagged (PDF/UA-1): a screen reader can read it. With --json: { file, exercises, bytes }.`,
    score: `rugwijs score LIST [--items 2,0,-,3] [--json] [--lang nl|en]

Works out the score of a questionnaire, with its own rule for open answers. The answers in order, a comma between.
An open answer is -. Without --items: what the list needs. The questions are not here: they are not ours.
For example: rugwijs score odi --items 2,2,2,2,2,2,2,1,1,-
With --json: { instrument, min, max, betterIs, questions, missing, matters, noise, licence, items, score, subscores, manyMissing }.`,
    pack: `rugwijs pack FILE|- [--json] [--lang nl|en]

Looks whether the app takes this file: a FHIR R4 Questionnaire with title, version, rights and a number for each answer.
With --json: { id, title, version, publisher, licence, scoring, missing, questions }.`,
    simulate: `rugwijs simulate [--people N] [--days D] [--seed S] [--alarms A] [--json] [--report FILE] [--sweep] [--lang nl|en]

Made-up people live through the real rules, day by day. Counted are: what may never happen (must be never), alarm signs
raised and missed, mean pain beside published figures, hand-overs, doses. The same seed gives the same outcome.
  --people N           how many (1000), at most 1000000
  --days D             how many days each (365), at most 1825
  --seed S             another number gives other people (1)
  --alarms A           how often an alarm sign begins, per person and year (0.03), at most 12
  --report FILE        also write a page (HTML) with charts; an older file is written over
  --sweep              also try the same people with other thresholds, and show which ones matter (nine times as long)
  --person K           instead: tell the life of this one person, day by day
  --through-journal N  so many people go through the real journal as well, and every difference is counted (2)
It shows how the rules behave with assumed people. It does not show that exercise helps anybody.`,
  },
  usage: (problem) => {
    switch (problem.kind) {
      case 'no-command':
        return help;
      case 'unknown-command':
        return `There is no command "${problem.found}".${problem.meant ? ` Did you mean "${problem.meant}"?` : ''}`;
      case 'unknown-option':
        return `There is no option "${problem.found}".${problem.meant ? ` Did you mean "${problem.meant}"?` : ''}`;
      case 'bad-option':
        return `Option ${problem.option}: "${problem.found}" is not allowed. Allowed: ${problem.allowed}.`;
      case 'option-without-value':
        return `Something belongs behind ${problem.option}: ${problem.allowed}.`;
      case 'option-takes-nothing':
        return `Nothing belongs behind ${problem.option}.`;
      case 'option-elsewhere':
        return `Option ${problem.option} belongs to ${problem.owner}, not to ${problem.command}.`;
      case 'bad-day':
        return `Option --today: "${problem.found}" is not allowed. Allowed: a day that exists, as year-month-day, from 2000-01-01 to ${problem.last}.`;
      case 'no-file':
        return `Name a file, or - for the standard input: rugwijs ${problem.command} FILE`;
      case 'no-question':
        return `Ask a question between quotation marks: rugwijs ${problem.command} "does heat help"`;
      case 'no-text':
        return `Put the text between quotation marks: rugwijs ${problem.command} "I cannot pee"`;
      case 'no-lines':
        return `${problem.file}: this file is empty. It should hold a sentence a line.`;
      case 'long-line':
        return `${problem.file}:${problem.line}: this line is too long. Allowed: ${problem.most} characters, a sentence a line.`;
      case 'extra-argument':
        return `"${problem.found}" is too much: rugwijs ${problem.command} does not read it.`;
      case 'missing-file':
        return `${problem.file}: there is no such file. Look at the name and the folder.`;
      case 'is-a-folder':
        return `${problem.file}: this is a folder, not a file.`;
      case 'cannot-read':
        return `${problem.file}: it cannot be read (${problem.code}).`;
      case 'not-text':
        return `${problem.file}: this is not text in UTF-8.`;
      case 'cannot-write':
        return `${problem.file}: nothing can be written here (${problem.code}). Does the folder exist, and may you write in it?`;
      case 'no-out':
        return `Say where it should go: rugwijs ${problem.command} --out BOOK.pdf`;
      case 'no-instrument':
        return `Name a questionnaire: rugwijs ${problem.command} odi --items 2,0,-,3`;
      case 'unknown-instrument':
        return `We do not know questionnaire "${problem.found}".${problem.meant ? ` Do you mean "${problem.meant}"?` : ''} Allowed: ${problem.allowed}.`;
      case 'wrong-count':
        return `${problem.instrument} has ${problem.wanted} answers; here are ${problem.found}. An open answer is -.`;
      case 'bad-item':
        return `Answer ${problem.place}: "${problem.found}" is not allowed. Allowed: a whole number from ${problem.min} to ${problem.max}, or - when it is open.`;
      case 'no-score':
        return problem.needed === undefined
          ? `${problem.instrument}: we do not work out this score. Enter it in the app as you were given it.`
          : `${problem.instrument}: too few answers for a score (${problem.answered} of at least ${problem.needed}).`;
      case 'bad-pack':
        return `${problem.file}: ${problem.says}`;
    }
  },
  json: (problem) => {
    switch (problem.kind) {
      case 'empty':
        return 'the file is empty. It should hold JSON: { "answers": { … } }';
      case 'cut':
        return `the JSON ends in the middle.${problem.open ? ` What starts at line ${problem.open.line}, column ${problem.open.column} is not closed.` : ''} Was the file cut short?`;
      case 'unexpected':
        return `not valid JSON: here stands "${problem.found}" where ${english.wanted[problem.wanted]} should be.`;
      case 'duplicate':
        return `"${problem.key}" stands here twice; the first is at line ${problem.first.line}, column ${problem.first.column}. Keep one.`;
      case 'too-deep':
        return 'nested too deep: a file of Rugwijs does not look like this.';
    }
  },
  wanted: {
    value: 'a value: text between "…", a number, a list or an object',
    key: 'a name between quotation marks',
    colon: 'a colon',
    'comma-or-end': 'a comma or the end of the list or object',
    'end-of-text': 'nothing more',
    text: 'an ordinary character (write a line break as \\n)',
    number: 'a number, such as 7 or 0.5',
  },
  input: (problem) => {
    switch (problem.kind) {
      case 'unknown-question':
        return `answers.${problem.field}: there is no such question.${problem.meant ? ` Did you mean "${problem.meant}"?` : ''} All questions: rugwijs questions`;
      case 'not-an-input':
        return `here stands ${kinds[problem.found]}; it should be an object: { "today": "…", "answers": { … } }`;
      case 'no-answers':
        return `the field "answers" is missing.${problem.meant ? ` Did you mean "answers" where it says "${problem.meant}"?` : ''} It should be: { "today": "…", "answers": { … } }`;
      case 'answers-not-an-object':
        return 'answers: it should be an object: { "<question>": <answer> }';
      case 'bad-today':
        return `today: ${problem.found} is not a day. Allowed: a day that exists, such as "2026-11-22".`;
      case 'today-too-far':
        return `today: ${problem.found} cannot be right: by the clock it is ${problem.clock}. Allowed: from 2000-01-01 to tomorrow.`;
      case 'unknown-field':
        return `there is no field "${problem.field}". Did you mean "${problem.meant}"?`;
      case 'bad-others':
        return `others: ${problem.found} is not allowed. Allowed: "no" (every alarm row that is not mentioned is no).`;
      case 'bad-journal':
        return `event ${problem.event}: ${problem.field === '' ? 'this is not an event' : `${problem.field} is not right`}. It should be: { "id", "at", "kind", "version", "data" }`;
    }
  },
  value: (problem, found) => {
    switch (problem.kind) {
      case 'boolean':
        return `${found} is not allowed. Write "${problem.write}".`;
      case 'number-as-text':
        return `${found} is text. Write a number, without quotation marks: ${problem.write}.`;
      case 'misspelt':
        return `${found} is not allowed. Did you mean "${problem.meant}"?`;
      case 'not-a-value':
        return `${found} is not an answer.`;
      case 'list':
        return `${found} is a list; one answer belongs here.`;
      case 'not-words':
        return `${found}: the list should hold words between quotation marks.`;
      case 'not-a-list':
        return `${found} is not a list.`;
      case 'repeated':
        return `${found} names something twice.`;
      case 'not-a-number':
        return `${found} is not a number.`;
      case 'not-whole':
        return `${found} is not a whole number.`;
      case 'too-low':
        return `${found} is too low.`;
      case 'too-high':
        return `${found} is too high.`;
      case 'not-text':
        return `${found} is not text.`;
      case 'empty':
        return 'this text is empty.';
      case 'too-long':
        return 'this text is too long.';
      case 'not-a-day':
        return `${found} is not a day that exists.`;
      case 'not-in-the-future':
        return `${found} is not after today.`;
      case 'not-an-option':
        return `${found} is not allowed.`;
    }
  },
  backup: {
    empty: 'the file is empty.',
    'not-json': 'this is no JSON and no encrypted backup of Rugwijs.',
    'cut-in-half': 'this backup was cut short: its end is missing.',
    'not-ours': 'this is not a journal of Rugwijs. It should be a backup, or a list of events.',
    'needs-passphrase': 'this backup is encrypted. Put the passphrase in the environment, as RUGWIJS_PASSPHRASE.',
    'wrong-passphrase': 'the passphrase in RUGWIJS_PASSPHRASE does not fit this backup.',
    tampered: 'this backup was changed or damaged.',
  },
  allowed,
  element: (element) => `element ${element}:`,
  seeHelp: 'Help: rugwijs --help --lang en',
  future: (today) => `Note: today (${today}) lies in the future; it was used as the day to reckon with.`,
  ourFault: 'This is a fault of Rugwijs, not yours. Please report it with the lines below:',
  labels: {
    undecided: (atLeast, atMost) => `Too early to say: at least "${atLeast}", at most "${atMost}".`,
    now: 'Do now',
    meanwhile: 'Meanwhile',
    why: 'Why',
    whenInDoubt: 'When in doubt, call the GP.',
    answers: 'answers',
    sources: 'sources',
    certainty: 'certainty',
    rule: 'rule',
    becauseUnknown: 'counts because of "I don\'t know"',
    stillNeeded: (count) => `Still to ask (${count})`,
    more: (count) => `and ${count} more`,
    kind: 'Kind of back pain',
    risk: 'Chance that it lasts longer',
    rulesVersion: 'Rules',
    person: (number) => `— ${number} —`,
    noPlan: 'No plan now',
    bookMade: (file, exercises) => `${file}: ${exercises === 1 ? '1 exercise' : `${exercises} exercises`}.`,
    bookWithoutExercises: 'On these answers there is no plan now. So the book holds the alarm signs only.',
    planTitle: 'Plan of the week',
    mode: 'Way of building up',
    week: (days, minutes, wished) =>
      `${days} ${days === 1 ? 'day' : 'days'} a week, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} each (there is time for ${wished})`,
    asUsual: 'walking as you are used to',
    exercises: 'Exercises',
    walking: 'Walking',
    walkingDose: (minutes, days) => `${minutes} minutes, ${days} ${days === 1 ? 'day' : 'days'} a week`,
    activities: 'What you want to do again',
    activityTrials: (count) => `first try it ${count} times and write it down`,
    goal: 'goal',
    rechecks: 'Look again',
    recheck: {
      'day-3': 'day 3',
      'day-7': 'day 7',
      'week-1': 'week 1',
      'week-2': 'week 2',
      'week-4': 'week 4',
      'week-6': 'week 6',
      'week-12': 'week 12',
      monthly: 'every month',
      'standing-verdict': 'did you call?',
      'within-hours': 'in 2 hours: did you call?',
    },
    set: { full: '', pregnancy: 'safe in pregnancy', 'walking-only': 'only walking and what you are used to' },
    dose: {
      reps: (sets, reps) => `${sets} × ${reps} times`,
      hold: (sets, seconds) => `${sets} × ${seconds} seconds`,
      time: (minutes) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    },
    eachSide: 'each side',
    tier: { hard: 'hard', soft: 'soft', 'soft-strong': 'soft, strong' },
    unknownGives: '"I don\'t know"',
    named: 'Names between asterisks',
    nothing: 'nothing',
    scanLevel: { ask: 'ask', alarm: 'alarm' },
    scanNothing: 'Nothing recognised. That does not mean that nothing is there. When in doubt: call your GP.',
    steps: { up: 'step up', hold: 'the same', down: 'step down', stop: 'stop', new: 'new' },
    event: {
      answered: 'questions answered',
      verdictGiven: 'verdict given',
      planAccepted: 'plan chosen',
      sessionDone: 'exercised',
      checkedIn: 'looked back',
      measured: 'measured',
      activityDone: 'done',
      exerciseSwapped: 'exercise swapped',
      exerciseFavoured: 'favourite exercise',
      flareStarted: 'flare-up started',
      flareEnded: 'flare-up over',
      contacted: 'contact made',
      lessonRead: 'lesson read',
      noted: 'diary',
      corrected: 'corrected',
      today: 'how things stand today',
    },
    locked: 'Exercising is paused',
    carried: (count) => `${count} events from a newer version were kept, not read.`,
    recheckNow: 'First ask again',
    restart: 'Start again gently',
    flare: 'Flare-up',
    handOver: {
      physiotherapist: 'To a physiotherapist',
      'gp-today': 'Call the GP today',
      gp: 'To the GP',
      people: 'Talk to somebody',
    },
    modeProposal: 'Proposal: another way of building up',
    optional: 'may be skipped',
    several: 'more than one',
    askedWhen: 'asked when',
    version: (rules, node) => `rules ${rules}, Node ${node}`,
    score: {
      needs: (questions) =>
        questions === 0
          ? 'We do not work out this score: only enter it as you were given it.'
          : `${questions} answers in order: --items 2,0,-,… (- is open)`,
      open: (count, many) => `${count} open${many ? ': the score may be too low' : ''}`,
    },
    ask: {
      seen: (words) => `You wrote: ${words}.`,
      alarm: 'This may be an alarm sign.',
      mayBe: 'This may be an alarm sign. First answer the alarm questions in the app (/check). Not sure?',
      dark: 'Are you thinking of suicide? You need not carry this alone. Call 113, free, day and night. Is there danger now? Call 112.',
      none: 'We have no answer to that.',
      whom: 'Your GP knows most about your health. A physiotherapist knows a lot about moving. About medicines, ask your pharmacist.',
      inApp: 'In the app',
    },
  },
};
