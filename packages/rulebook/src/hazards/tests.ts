import type { TheoremId } from '@rugwijs/clinical';
import { type Control, type TestReference, testsIn } from './hazard.ts';

/** The test files that controls point to, by what they are about. */

export const theorems = testsIn('packages/clinical/src/triage/theorems.test.ts');
export const bounds = testsIn('packages/clinical/src/triage/bounds.test.ts');
export const answerCounts = testsIn('packages/clinical/src/triage/proof.test.ts');
export const wrongRules = testsIn('packages/clinical/src/triage/faults.test.ts');
export const prototype = testsIn('packages/clinical/src/triage/prototype.test.ts');
export const ruleRows = testsIn('packages/clinical/src/triage/rules.test.ts');
export const questionTable = testsIn('packages/clinical/src/answers/questions.test.ts');
export const painRule = testsIn('packages/clinical/src/adaptation/pain-rule.test.ts');
export const modes = testsIn('packages/clinical/src/adaptation/modes.test.ts');
export const restartRows = testsIn('packages/clinical/src/adaptation/flare-and-restart.test.ts');
export const doseDecisions = testsIn('packages/clinical/src/adaptation/laws/decisions.test.ts');
export const planLaws = testsIn('packages/clinical/src/plan/plan-laws.test.ts');
export const planRows = testsIn('packages/clinical/src/plan/mode.test.ts');
export const planChoices = testsIn('packages/clinical/src/plan/choices.test.ts');
export const planStart = testsIn('packages/clinical/src/plan/start.test.ts');
export const exerciseTable = testsIn('packages/clinical/src/session/exercises.test.ts');
export const judgement = testsIn('packages/clinical/src/progress/judge.test.ts');
export const sourceList = testsIn('packages/clinical/src/sources/sources.test.ts');

export const decision = testsIn('packages/core/src/triage/decide.test.ts');
export const ruleLanguage = testsIn('packages/core/src/rule/evaluate.test.ts');
export const ruleTypes = testsIn('packages/core/src/rule/condition.test.ts');
export const limits = testsIn('packages/core/src/plan/limits.test.ts');
export const hours = testsIn('packages/core/src/check-in/day.test.ts');
export const calendarDays = testsIn('packages/core/src/plan/day.test.ts');

export const advice = testsIn('packages/journal/src/advice/advise.test.ts');
export const flares = testsIn('packages/journal/src/advice/flares.test.ts');
export const handOver = testsIn('packages/journal/src/advice/hand-over.test.ts');
export const lives = testsIn('packages/journal/src/advice/lives.test.ts');
export const rechecks = testsIn('packages/journal/src/advice/rechecks.test.ts');
export const standing = testsIn('packages/journal/src/advice/standing.test.ts');
export const toldLater = testsIn('packages/journal/src/advice/told-later.test.ts');
export const twoDevices = testsIn('packages/journal/src/advice/two-devices.test.ts');
export const backup = testsIn('packages/journal/src/backup/backup.test.ts');
export const corrections = testsIn('packages/journal/src/event/corrections.test.ts');
export const merging = testsIn('packages/journal/src/event/merge.test.ts');
export const reading = testsIn('packages/journal/src/event/read.test.ts');
export const folding = testsIn('packages/journal/src/person/fold.test.ts');

export const alarmWords = testsIn('packages/text/src/triage.test.ts');
export const planWords = testsIn('packages/text/src/plan-session.test.ts');
export const safetyWords = testsIn('packages/text/src/safety-words.test.ts');
export const wordRules = testsIn('scripts/words/rules.test.ts');

export const figureLaws = testsIn('packages/figure/src/laws.test.ts');
export const figureFaults = testsIn('packages/figure/src/laws/laws.test.ts');
export const figureFrame = testsIn('packages/figure/src/frame.test.ts');
export const movements = testsIn('packages/figure/src/movements.test.ts');

export const cases = testsIn('apps/cli/src/cases/cases.test.ts');
export const caseCoverage = testsIn('apps/cli/src/cases/coverage.test.ts');
export const casePage = testsIn('apps/cli/src/cases/table.test.ts');
export const randomPeople = testsIn('packages/simulation/src/people/rugcheck.test.ts');
export const commandLine = testsIn('apps/cli/src/run.test.ts');

export const server = testsIn('apps/server/src/app.test.ts');
export const checkPath = testsIn('apps/web/src/triage/path.test.ts');
export const checkDraft = testsIn('apps/web/src/triage/draft.test.ts');
export const resultRows = testsIn('apps/web/src/result/standing.test.ts');
export const situation = testsIn('apps/web/src/today/situation.test.ts');
export const player = testsIn('apps/web/src/session/player.test.ts');
export const sessionRecord = testsIn('apps/web/src/session/record.test.ts');
export const clock = testsIn('apps/web/src/device/clock.test.ts');
export const reminders = testsIn('apps/web/src/device/reminders.test.ts');
export const clockWatch = testsIn('apps/web/src/device/watch-clock.test.ts');
export const calendarFile = testsIn('apps/web/src/device/calendar.test.ts');

export const alarmScreen = testsIn('e2e/alarm.spec.ts');
export const rugcheckScreen = testsIn('e2e/rugcheck.spec.ts');
export const checkInScreen = testsIn('e2e/check-in.spec.ts');
export const offline = testsIn('e2e/offline.spec.ts');
export const progressScreen = testsIn('e2e/progress.spec.ts');
export const safetyScreen = testsIn('e2e/safety.spec.ts');
export const sessionScreen = testsIn('e2e/session.spec.ts');
export const settingsScreen = testsIn('e2e/settings.spec.ts');
export const todayScreen = testsIn('e2e/today.spec.ts');
export const watcher = testsIn('e2e/watch.spec.ts');
export const welcomeScreen = testsIn('e2e/welcome.spec.ts');

const doseLaws = testsIn('packages/clinical/src/adaptation/laws/laws.test.ts');

/** Every law of a dose over whole lives: on anybody, after every pair of happenings, and each law shown to fail when it should. */
export const lawsOfEveryDose = [
  doseLaws.one('laws of every dose, over whole lives > twelve weeks of anybody'),
  doseLaws.all(
    'laws of every dose, over whole lives > mode %s: whatever happens, and whatever happens the day after > %s',
  ),
  doseLaws.all('every law can fail: a product with a fault is refuted > $what → $law'),
  doseLaws.one('every law can fail: a product with a fault is refuted > together they try every law'),
];

const weeklyLaws = testsIn('packages/clinical/src/adaptation/laws/weekly-laws.test.ts');

/** The same laws for what is set a week ahead: the walk, and activities. */
export const lawsOfEveryQuota = [
  weeklyLaws.one('laws of a weekly quota: the walk, and activities in minutes or times > twelve weeks of anybody'),
  weeklyLaws.all(
    'laws of a weekly quota: the walk, and activities in minutes or times > mode %s: everything that may happen on a day, on each of two days of a week',
  ),
  weeklyLaws.all('every law can fail: a quota with a fault is refuted > $what → $law'),
];

/** The proof of one theorem over every set of answers; its words stand in the rulebook. */
export function theorem(id: TheoremId): TestReference {
  const table = 'every theorem holds for every set of answers > %s';
  return { file: 'packages/clinical/src/triage/theorems.test.ts', table, row: table.replace('%s', id) };
}

export const lessonWords = testsIn('packages/text/src/lessons.test.ts');
export const treatmentWords = testsIn('packages/text/src/treatments.test.ts');
export const treatmentTable = testsIn('packages/clinical/src/treatments/treatments.test.ts');
export const typedAlarms = testsIn('packages/dutch/src/alarm/scan.test.ts');
export const typedWishes = testsIn('packages/dutch/src/alarm/wish-over.test.ts');
export const typedEnglish = testsIn('packages/dutch/src/alarm/english.test.ts');
export const alarmFigures = testsIn('scripts/alarm-figures.test.ts');
export const everydayLines = testsIn('packages/dutch/src/alarm/everyday.test.ts');
export const alarmNames = testsIn('scripts/alarm-names.test.ts');
export const searching = testsIn('packages/dutch/src/search/search.test.ts');
export const readingGate = testsIn('scripts/reading.test.ts');
export const breaksScreen = testsIn('e2e/coach-breaks.spec.ts');
export const learnScreen = testsIn('e2e/learn.spec.ts');

/** Two lists need it: rules that fall behind, and a phone that is long offline. */
export const rulesHaveAnEnd: Control = {
  does: 'A version of the rules has a day by which it is read again and a day on which it ends. About names them, and after the end says to update the app and to use the alarm card.',
  shownBy: [
    testsIn('packages/clinical/src/triage/version.test.ts').all(
      'the rules have a day to be read again, and a day on which they end > on %s they are %s',
    ),
    safetyWords.all(
      '%s: what is always said > About: by when the rules are looked at again, and to update the app when they expired',
    ),
    testsIn('e2e/about.spec.ts').one('About says who looked at the rules, and where they can be read'),
  ],
};
