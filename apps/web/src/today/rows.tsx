import { lessons } from '@rugwijs/clinical';
import { daysBetween } from '@rugwijs/core';
import type { Advice, Person } from '@rugwijs/journal';
import type { Language, Words } from '@rugwijs/text';
import { Quiet } from '../design/act.tsx';
import { isLesson } from '../learn/lessons.ts';
import { exerciseName, exerciseOf } from '../session/exercise.ts';
import { capital, sayDate, sayDose, sayNumber, sayWeekday } from './say.ts';
import { measureDue } from './situation.ts';
import type { ThreadRow } from './thread.tsx';

export interface RowsInput {
  readonly person: Person;
  readonly advice: Advice;
  readonly words: Words['practice'];
  readonly session: Words['session'];
  readonly language: Language;
  readonly lessonTitle?: string;
  /** Opens the sheet in which walking or an activity is written down. */
  readonly onLog: (item: string) => void;
}

/** Everything on the thread of today, in the order in which it is best done; the first that is open is "now". */
export function rowsOf(input: RowsInput): readonly ThreadRow[] {
  const rows = [
    ...checkInRows(input),
    ...exerciseRows(input),
    ...walkingRows(input),
    ...activityRows(input),
    ...lessonRows(input),
    ...measureRows(input),
    ...laterRows(input),
  ];
  const first = rows.findIndex((row) => row.state === 'todo');
  return rows.map((row, i) => (i === first ? { ...row, state: 'now' } : row));
}

function checkInRows({ advice, words }: RowsInput): ThreadRow[] {
  const text = words.today.checkIn;
  return advice.checkIns
    .filter((checkIn) => checkIn.due)
    .map((checkIn) => ({
      key: `${checkIn.session}-${checkIn.moment}`,
      title: checkIn.moment === '48h' ? text.after48 : text.nextMorning,
      note: text.note,
      state: 'todo',
      href: '/check-in',
    }));
}

function exerciseRows({ advice, words, session }: RowsInput): ThreadRow[] {
  const today = advice.session;
  if (!today || (today.restDay && !today.doneToday)) return [];
  return today.exercises.map(({ exercise, dose, change, reasons }) => {
    const known = exerciseOf(exercise);
    const name = exerciseName(session, exercise);
    const amount = sayDose(dose, known?.sides ?? 'together', words.common);
    const step = change.step === 'up' || change.step === 'down' ? ` · ${words.common.step[change.step]}` : '';
    return {
      key: exercise,
      title: name,
      note: `${amount}${step}`,
      state: today.doneToday ? 'done' : 'todo',
      ...(today.doneToday ? { stateWords: words.today.done } : {}),
      reasons: change.step === 'new' ? reasons : change.reasons.length ? change.reasons : reasons,
      whyTitle: `${name}: ${amount}`,
      ...(known ? { figure: known.id } : {}),
    };
  });
}

function walkingRows({ advice, person, words, onLog }: RowsInput): ThreadRow[] {
  const walking = advice.walking;
  if (!walking) return [];
  const text = words.today.walking;
  const walked = person.activityLog
    .filter((done) => done.item === 'walking' && done.day === advice.today)
    .reduce((sum, done) => sum + done.amount, 0);
  const step =
    walking.change.step === 'up' || walking.change.step === 'down'
      ? ` · ${words.common.step[walking.change.step]}`
      : '';
  return [
    {
      key: 'walking',
      title: text.title,
      note: walked > 0 ? text.doneToday(walked) : `${text.note(walking.minutes)}${step}`,
      state: walked > 0 ? 'done' : 'todo',
      ...(walked > 0 ? { stateWords: words.today.done } : {}),
      reasons: walking.change.reasons,
      whyTitle: `${text.title}: ${words.common.dose.time(walking.minutes)}`,
      figure: 'walk',
      actions: (
        <Quiet tone="why" onClick={() => onLog('walking')}>
          {text.log}
        </Quiet>
      ),
    },
  ];
}

function activityRows({ advice, person, words, language, onLog }: RowsInput): ThreadRow[] {
  const text = words.today.activity;
  return advice.activities.map((activity) => {
    const done = person.activityLog.some((entry) => entry.item === activity.id && entry.day === advice.today);
    const quota = activity.quota;
    return {
      key: activity.id,
      title: capital(activity.name),
      note:
        quota === undefined
          ? text.trial(activity.trialsLeft)
          : text.quota(words.common.units[activity.unit](sayNumber(quota, language))),
      state: done ? 'done' : 'todo',
      ...(done ? { stateWords: words.today.done } : {}),
      reasons: activity.change?.reasons.length ? activity.change.reasons : activity.reasons,
      whyTitle: capital(activity.name),
      actions: (
        <Quiet tone="why" onClick={() => onLog(activity.id)}>
          {text.log}
        </Quiet>
      ),
    };
  });
}

function lessonRows({ advice, person, words, lessonTitle }: RowsInput): ThreadRow[] {
  if (!advice.lesson) return [];
  const id = advice.lesson.lesson;
  const read = person.lessons.includes(id);
  return [
    {
      key: 'lesson',
      title: lessonTitle ? words.today.lesson.read(lessonTitle) : words.today.lesson.plain,
      note: isLesson(id) ? words.today.lesson.minutes(lessons[id].minutes) : '',
      state: read ? 'done' : 'todo',
      ...(read ? { stateWords: words.today.done } : {}),
      href: `/learn/${id}`,
    },
  ];
}

function measureRows({ advice, person, words }: RowsInput): ThreadRow[] {
  if (!measureDue(person, advice.today, daysBetween)) return [];
  return [
    {
      key: 'measure',
      title: words.today.measure.title,
      note: words.today.measure.note,
      state: 'todo',
      href: '/progress?measure',
    },
  ];
}

function laterRows({ advice, words, language }: RowsInput): ThreadRow[] {
  const rows: ThreadRow[] = [];
  const next = advice.checkIns.find((checkIn) => !checkIn.due);
  const willExercise = advice.session && !advice.session.restDay && !advice.session.doneToday;
  if (next || willExercise) {
    const text = words.today.checkIn;
    const tomorrow = !next || (next.moment === 'next-morning' && daysBetween(advice.today, next.on) === 1);
    rows.push({
      key: 'check-in-later',
      title: tomorrow ? text.tomorrow : text.after48,
      note: tomorrow || !next ? text.note : text.later(sayWeekday(next.on, language)),
      state: 'todo',
    });
  }
  const recheck = advice.nextRecheck;
  if (recheck && !advice.recheck && daysBetween(advice.today, recheck.on) <= 7) {
    rows.push({
      key: 'recheck',
      title: words.today.recheck.item,
      note: words.today.recheck.next(sayDate(recheck.on, language)),
      state: 'todo',
    });
  }
  return rows;
}
