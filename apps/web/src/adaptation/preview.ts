import { knowledge } from '@rugwijs/clinical';
import type { Instant } from '@rugwijs/core';
import { type Advice, advise, type EventData, foldOne, makeEvent, type Person } from '@rugwijs/journal';

/** What a check-in as a whole does to the next session. */
export type Meaning = 'up' | 'hold' | 'down' | 'stop' | 'alarm' | 'wait' | 'mixed';

/** The advice as it would be if this check-in were given: nothing is written. */
export function adviceIf(person: Person, checkIn: EventData['checkedIn'], now: Instant): Advice {
  const event = makeEvent('checkedIn', checkIn, { id: 'as-if', at: now });
  return advise(foldOne(person, event, knowledge), now, knowledge);
}

/** One word for the doses that a session was about; `wait` the morning after, when only 48 hours will tell. */
export function meaningOf(advice: Advice, checkIn: EventData['checkedIn'], exercises: readonly string[]): Meaning {
  if (checkIn.anythingNew !== 'no' || advice.locked) return 'alarm';
  const changes = (advice.session?.exercises ?? []).filter(
    (one) => exercises.includes(one.exercise) || exercises.includes(one.planned),
  );
  const steps = new Set(changes.map((one) => one.change.step));
  if (steps.has('stop')) return 'stop';
  if (steps.size > 1) return 'mixed';
  if (steps.has('up')) return 'up';
  if (steps.has('down')) return 'down';
  return checkIn.moment === 'next-morning' && checkIn.backToUsual !== 'yes' ? 'wait' : 'hold';
}
