export type {
  ActivityToday,
  Advice,
  DueCheckIn,
  ExerciseToday,
  SessionToday,
  WalkingToday,
} from './advice/advice.ts';
export { advise } from './advice/advise.ts';
export { flareDays } from './advice/flares.ts';
export { graduationOf } from './advice/graduation.ts';
export { durationNow, painBegan, painBetween } from './advice/mode.ts';
export { coachFacts, planStart, promptOf } from './advice/prompt.ts';
export {
  type BackupOptions,
  type BackupProblem,
  backupProblems,
  backupVersion,
  exportBackup,
  type Imported,
  importBackup,
  isEncrypted,
} from './backup/backup.ts';
export {
  type Check,
  checks,
  type EventData,
  type EventKind,
  type EventOf,
  type ExerciseDone,
  type JournalEvent,
  makeEvent,
} from './event/event.ts';
export { compareEvents, merge } from './event/merge.ts';
export { type ReadJournal, type ReadProblem, type ReadResult, readEvent, readJournal } from './event/read.ts';
export type { JournalKnowledge } from './knowledge.ts';
export { type Pack, type PackItem, type PackProblem, packProblems, type ReadPack, readPack } from './pack/read-pack.ts';
export { type PackChoices, questionnaireResponse, valuesOf } from './pack/response.ts';
export { fold, foldOne } from './person/fold.ts';
export { hadIntake } from './person/had-intake.ts';
export type {
  AcceptedPlan,
  ActivityRecord,
  CheckDone,
  CheckInRecord,
  ContactRecord,
  FlareRecord,
  Person,
  Reading,
  SessionRecord,
  Slot,
  VerdictGiven,
} from './person/person.ts';
