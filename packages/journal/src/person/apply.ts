import {
  type AnswerValue,
  type Attempt,
  type BackToUsual,
  type CoachKind,
  dayOf,
  type Instant,
  type Logged,
  type Logs,
} from '@rugwijs/core';
import type { EventOf, ExerciseDone, JournalEvent } from '../event/event.ts';
import type { CheckInRecord, DayAnswers, Note, Person, Reading, SessionRecord, Slot } from './person.ts';

/** A person while events are being added: lists that may grow. Never leaves the fold. */
export interface Draft {
  answers: Record<string, AnswerValue>;
  answersAtStart: Record<string, AnswerValue>;
  answeredAt: Record<string, Instant>;
  checks: Person['checks'][number][];
  verdicts: Person['verdicts'][number][];
  contacts: Person['contacts'][number][];
  plan: Person['plan'];
  planDays: Person['planDays'][number][];
  slots: Slot[];
  sessions: SessionRecord[];
  attempts: Record<string, Attempt[]>;
  checkIns: CheckInRecord[];
  pain: Reading[];
  function: Reading[];
  activities: Record<string, Reading[]>;
  activityLog: Person['activityLog'][number][];
  flareMarks: Person['flareMarks'][number][];
  swaps: Person['swaps'][number][];
  favourites: string[];
  lessons: string[];
  notes: Note[];
  logs: Logs;
  legPainFreeSince: Person['legPainFreeSince'];
  /** A check-in may lie before its session by the clock. */
  mayHaveEarly: boolean;
}

/** Adds what one event says. Events come in journal order, corrections already worked in. */
export function apply(draft: Draft, event: JournalEvent): void {
  switch (event.kind) {
    case 'answered':
      applyAnswers(draft, event);
      return;
    case 'verdictGiven':
      draft.verdicts.push({ event: event.id, at: event.at, ...event.data });
      return;
    case 'planAccepted':
      draft.plan = { event: event.id, at: event.at, day: dayOf(event.at), ...event.data };
      draft.planDays.push(dayOf(event.at));
      draft.slots = event.data.plan.exercises.map(({ exercise }) => ({ planned: exercise, current: exercise }));
      return;
    case 'sessionDone':
      applySession(draft, event);
      return;
    case 'checkedIn':
      applyCheckIn(draft, event);
      return;
    case 'measured':
      applyMeasure(draft, event);
      return;
    case 'activityDone':
      draft.activityLog.push({ event: event.id, at: event.at, ...event.data });
      return;
    case 'exerciseSwapped':
      draft.swaps.push({ at: event.at, ...event.data });
      moveSlot(draft, event.data.from, event.data.to, dayOf(event.at));
      return;
    case 'flareStarted':
      draft.flareMarks.push({ kind: 'start', day: event.data.day, at: event.at });
      return;
    case 'flareEnded':
      draft.flareMarks.push({ kind: 'end', day: event.data.day, at: event.at });
      return;
    case 'contacted':
      draft.contacts.push({ event: event.id, at: event.at, ...event.data });
      return;
    case 'exerciseFavoured':
      draft.favourites = draft.favourites.filter((one) => one !== event.data.exercise);
      if (event.data.favourite) draft.favourites.push(event.data.exercise);
      return;
    case 'lessonRead':
      if (!draft.lessons.includes(event.data.lesson)) draft.lessons.push(event.data.lesson);
      return;
    case 'noted':
      draft.notes.push({ event: event.id, ...event.data });
      return;
    case 'corrected':
      return;
    default:
      // Every other kind is kept as it is told; the tools read their own lists.
      keep(draft, event);
  }
}

function applyAnswers(draft: Draft, event: EventOf<'answered'>): void {
  const { check, answers } = event.data;
  draft.checks.push({ event: event.id, at: event.at, day: dayOf(event.at), check, answers });
  if (check === 'intake') {
    // An intake may be written in several parts; those of one day are one check.
    const earlier = draft.checks.findLast((one) => one.check === 'intake' && one.event !== event.id);
    const goesOn = earlier?.day === dayOf(event.at);
    draft.answersAtStart = goesOn ? { ...draft.answersAtStart, ...answers } : { ...answers };
  }
  for (const [question, value] of Object.entries(answers)) {
    draft.answers[question] = value;
    draft.answeredAt[question] = event.at;
  }
  const leg = answers['leg-pain'];
  if (leg === 'none') draft.legPainFreeSince ??= dayOf(event.at);
  else if (leg !== undefined) draft.legPainFreeSince = undefined;
}

function applySession(draft: Draft, event: EventOf<'sessionDone'>): void {
  const { session, day, painBefore, painAfter, exercises } = event.data;
  draft.sessions.push({ event: event.id, at: event.at, ...event.data });
  for (const done of exercises) {
    const attempt: Attempt = {
      session,
      day,
      exercise: done.exercise,
      dose: done.dose,
      completed: done.completed,
      tooHeavy: done.tooHeavy,
      ...(painBefore === undefined ? {} : { before: painBefore }),
      ...(done.during === undefined ? {} : { during: done.during }),
      ...(done.effort === undefined ? {} : { effort: done.effort }),
      legSpread: done.legSpread,
      nerveSign: done.nerveSign,
      ...(painAfter === undefined ? {} : { after: painAfter }),
    };
    // `own` keeps an exercise that is called like a property of every object from being taken for a list.
    const list = Object.hasOwn(draft.attempts, done.exercise) ? draft.attempts[done.exercise] : undefined;
    if (list) list.push(attempt);
    else draft.attempts[done.exercise] = [attempt];
    if (done.insteadOf !== undefined) moveSlot(draft, done.insteadOf, done.exercise, day);
    if (toldOfLegPain(done)) draft.legPainFreeSince = undefined;
  }
  // With a clock set back, a check-in may lie before its session.
  if (!draft.mayHaveEarly) return;
  for (const checkIn of draft.checkIns) if (checkIn.session === session) addResponse(draft, checkIn);
}

const legAreas = /leg|thigh|knee|calf|foot|toe/;

function toldOfLegPain(done: ExerciseDone): boolean {
  return done.legSpread || (done.where ?? []).some((area) => legAreas.test(area));
}

function applyCheckIn(draft: Draft, event: EventOf<'checkedIn'>): void {
  const checkIn: CheckInRecord = { event: event.id, at: event.at, ...event.data };
  draft.checkIns.push(checkIn);
  addResponse(draft, checkIn);
}

/** Writes the response of a check-in to its session, and to every attempt in it. */
function addResponse(draft: Draft, checkIn: CheckInRecord): void {
  const index = draft.sessions.findLastIndex((one) => one.session === checkIn.session);
  const session = draft.sessions[index];
  if (session === undefined) {
    draft.mayHaveEarly = true;
    return;
  }
  draft.sessions[index] = { ...session, ...responseOf(checkIn, checkIn.backToUsual) };
  for (const { exercise } of session.exercises) {
    answerAttempts(draft.attempts[exercise] ?? [], checkIn, own(checkIn.perExercise, exercise) ?? checkIn.backToUsual);
  }
}

function responseOf({ moment, goneWithinDayPart }: CheckInRecord, said: BackToUsual): DayAnswers {
  const response = moment === '48h' ? { at48h: said } : { nextMorning: said };
  return goneWithinDayPart === undefined ? response : { ...response, goneWithinDayPart };
}

/** Attempts of one session stand together, mostly near the end. */
function answerAttempts(attempts: Attempt[], checkIn: CheckInRecord, said: BackToUsual): void {
  const last = attempts.findLastIndex((attempt) => attempt.session === checkIn.session);
  for (let index = last; index >= 0; index -= 1) {
    const attempt = attempts[index];
    if (attempt?.session !== checkIn.session) break;
    attempts[index] = { ...attempt, ...responseOf(checkIn, said) };
  }
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function applyMeasure(draft: Draft, event: EventOf<'measured'>): void {
  const { measure, activity, value, day } = event.data;
  const reading: Reading = { day, at: event.at, value };
  if (measure === 'pain') draft.pain.push(reading);
  else if (measure === 'function') draft.function.push(reading);
  else {
    const id = activity ?? 'activity-1';
    const list = Object.hasOwn(draft.activities, id) ? draft.activities[id] : undefined;
    if (list) list.push(reading);
    else draft.activities[id] = [reading];
  }
}

function moveSlot(draft: Draft, from: string, to: string, day: string): void {
  if (from === to || draft.slots.some((slot) => slot.current === to)) return;
  const byCurrent = draft.slots.findIndex((slot) => slot.current === from);
  const index = byCurrent >= 0 ? byCurrent : draft.slots.findIndex((slot) => slot.planned === from);
  const slot = draft.slots[index];
  if (slot) draft.slots[index] = { planned: slot.planned, current: to, changedOn: day };
}

/** Copied on writing: a person given before keeps its own list. */
function keep(draft: Draft, event: EventOf<CoachKind>): void {
  const { id, at, kind, data } = event;
  if (!Object.hasOwn(draft.logs, kind)) throw new Error(`No such event: ${JSON.stringify(event)}`);
  const logged = { event: id, at, ...data } as Logged<typeof kind>;
  draft.logs = { ...draft.logs, [kind]: [...draft.logs[kind], logged] };
}
