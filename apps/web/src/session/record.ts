import type { EventData, ExerciseDone } from '@rugwijs/journal';
import type { KeptSession } from './kept.ts';
import { currentItem, isBegun } from './moment.ts';
import type { Item, Play } from './player.ts';

/** The event of a session as far as it went; undefined when nothing was done at all. */
export function recordOf(session: KeptSession): EventData['sessionDone'] | undefined {
  const exercises = asLeft(session.play)
    .filter(wasDone)
    .map((item) => exerciseDone(item, session));
  if (exercises.length === 0) return undefined;
  return {
    session: session.id,
    day: session.day,
    ...given('painBefore', session.painBefore),
    ...given('expectedPain', session.expected),
    ...given('painAfter', session.painAfter),
    stopped: session.stopped,
    exercises,
  };
}

/** Highest pain of the session, as far as it was told. */
export function highestPain(session: KeptSession): number | undefined {
  const all = session.play.items.flatMap((item) => (item.report ? [item.report.during] : []));
  if (session.during !== undefined) all.push(session.during);
  return all.length ? Math.max(...all) : undefined;
}

/** Exercises done in full, and how many there were to do. */
export function doneCount(session: KeptSession): { done: number; of: number } {
  const items = session.play.items.filter((item) => item.status !== 'skipped' || item.insteadOf === undefined);
  return { done: items.filter((item) => item.status === 'done').length, of: items.length };
}

/** The exercise on stage counts as done in part once it was begun. */
function asLeft(play: Play): readonly Item[] {
  const now = currentItem(play);
  const begun = isBegun(play) || now?.report !== undefined;
  return play.items.map((item) =>
    item === now && item.status === 'todo' && begun ? { ...item, status: 'part' } : item,
  );
}

function wasDone(item: Item): boolean {
  return item.status === 'done' || item.status === 'part' || item.status === 'stopped';
}

/** Pain told once for the whole session belongs to the exercises that had no report of their own. */
function exerciseDone(item: Item, session: KeptSession): ExerciseDone {
  const during = item.report?.during ?? session.during;
  return {
    exercise: item.exercise,
    dose: item.dose,
    completed: item.status === 'done',
    tooHeavy: item.tooHeavy,
    ...given('during', during),
    ...given('effort', session.effort),
    ...(item.report?.where.length ? { where: item.report.where } : {}),
    legSpread: item.report?.legSpread ?? false,
    nerveSign: item.report?.nerveSign ?? false,
    ...given('expected', session.expected),
    ...given('insteadOf', item.insteadOf),
  };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}
