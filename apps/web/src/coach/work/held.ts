import { knowledge } from '@rugwijs/clinical';
import type { Day, WorkHold } from '@rugwijs/core';
import { type Advice, advise, fold, type JournalEvent, type Person } from '@rugwijs/journal';
import { toDay, toInstant } from '../../device/clock.ts';
import { bodyNow } from '../now.ts';

/** What goes before more hours and hard tasks now. */
export function heldNow(person: Person, advice: Advice): WorkHold | undefined {
  if (advice.locked) return 'call';
  const { alarm, inFlare } = bodyNow(person, advice);
  return alarm || inFlare ? 'first' : undefined;
}

/**
 * What went first at the end of an earlier day, as the journal knew it then. Folded again, because questions that waited and
 * an advice that was lifted later leave no day of their own behind.
 */
export function heldOn(events: readonly JournalEvent[], day: Day): WorkHold | undefined {
  const then = fold(
    events.filter(({ at }) => toDay(at) <= day),
    knowledge,
  );
  return heldNow(then, advise(then, toInstant(new Date(`${day}T23:59:59`)), knowledge));
}
