import type { Day, WorkHold } from '@rugwijs/core';
import type { Advice, JournalEvent, Person } from '@rugwijs/journal';
import { atEndOf } from '../end-of-day.ts';
import { bodyNow } from '../now.ts';

/** What goes before more hours and hard tasks now: a call that was advised, or else questions that wait and the days of a flare-up. */
export function heldNow(person: Person, advice: Advice): WorkHold | undefined {
  if (advice.locked?.until === 'released') return 'call';
  const { alarm, inFlare } = bodyNow(person, advice);
  return alarm || inFlare ? 'first' : undefined;
}

/** What went first at the end of an earlier day, as the journal knew it then. */
export function heldOn(events: readonly JournalEvent[], day: Day): WorkHold | undefined {
  const { person, advice } = atEndOf(events, day);
  return heldNow(person, advice);
}
