import { addDays, dayOf, daysBetween, hourOf, hoursBetween, type Instant } from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person, SessionRecord } from '../person/person.ts';
import type { DueCheckIn } from './advice.ts';

/** The check-ins that can still be given, oldest session first; one that was missed is not asked for again. */
export function dueCheckIns(person: Person, now: Instant, knowledge: JournalKnowledge): readonly DueCheckIn[] {
  const today = dayOf(now);
  const lately = person.sessions.slice(-14).filter(({ day }) => Math.abs(daysBetween(day, today)) <= 4);
  return lately.flatMap((session) => [...nextMorning(session, now, knowledge), ...at48h(session, now, knowledge)]);
}

function nextMorning(session: SessionRecord, now: Instant, knowledge: JournalKnowledge): DueCheckIn[] {
  const on = addDays(session.day, 1);
  const today = dayOf(now);
  if (session.nextMorning !== undefined || today > on) return [];
  const { fromHour, untilHour } = knowledge.checkIn.nextMorning;
  const due = today === on && hourOf(now) >= fromHour && hourOf(now) < untilHour;
  return [{ session: session.session, moment: 'next-morning', due, on }];
}

function at48h(session: SessionRecord, now: Instant, knowledge: JournalKnowledge): DueCheckIn[] {
  const { fromHours, untilHours } = knowledge.checkIn.at48h;
  const hours = hoursBetween(session.at, now);
  if (session.at48h !== undefined || hours > untilHours) return [];
  const due = hours >= fromHours;
  return [{ session: session.session, moment: '48h', due, on: addDays(session.day, 2) }];
}
