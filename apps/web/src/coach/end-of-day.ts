import { knowledge } from '@rugwijs/clinical';
import type { Day } from '@rugwijs/core';
import { type Advice, advise, fold, type JournalEvent, type Person } from '@rugwijs/journal';
import { toDay, toInstant } from '../device/clock.ts';

/**
 * What the journal knew at the end of an earlier day, and what the app advised then. Folded again, because questions that waited
 * and an advice that was lifted later leave no day of their own behind.
 */
export function atEndOf(
  events: readonly JournalEvent[],
  day: Day,
): { readonly person: Person; readonly advice: Advice } {
  const person = fold(
    events.filter(({ at }) => toDay(at) <= day),
    knowledge,
  );
  return { person, advice: advise(person, toInstant(new Date(`${day}T23:59:59`)), knowledge) };
}
