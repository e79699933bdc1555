import {
  addDays,
  assessRisk,
  chooseLesson,
  classify,
  type Day,
  dayOf,
  type LessonChoice,
  type Seen,
} from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person } from '../person/person.ts';
import type { Advice } from './advice.ts';
import { durationNow } from './mode.ts';

/** One lesson a day: the one read today stays, else the next for this person. Nothing before there is a plan. */
export function lessonOf(
  person: Person,
  today: Day,
  shown: Pick<Advice, 'flare' | 'restart'>,
  knowledge: JournalKnowledge,
): LessonChoice | undefined {
  if (person.plan === undefined) return undefined;
  const read = readOn(person, today);
  if (read !== undefined) return { lesson: read, reasons: [] };
  const seen = seenOf(person, today, shown, knowledge);
  return chooseLesson(knowledge.lessons, { answers: person.answers, seen, read: person.lessons });
}

/** The lesson read last on this day. */
function readOn(person: Person, today: Day): string | undefined {
  for (let index = person.events.length - 1; index >= 0; index -= 1) {
    const event = person.events[index];
    if (event === undefined || dayOf(event.at) < today) return undefined;
    // A reading taken back is no longer among those of the person.
    if (event.kind === 'lessonRead' && person.lessons.includes(event.data.lesson)) return event.data.lesson;
  }
  return undefined;
}

function seenOf(
  person: Person,
  today: Day,
  { flare, restart }: Pick<Advice, 'flare' | 'restart'>,
  knowledge: JournalKnowledge,
): readonly Seen[] {
  const seen: Seen[] = [];
  if (flare) seen.push('flare-up');
  if (tooHard(person, today)) seen.push('too-hard-yesterday');
  if (restart) seen.push('missed-sessions');
  if (assessRisk(person.answers, knowledge).band === 'high') seen.push('high-risk');
  if (recovered(person, today, knowledge)) seen.push('recovered');
  else seen.push(...kindOf(person, today, knowledge));
  return seen;
}

/** The kind of pain, with the duration of today: what was told in the check has gone on since, for as long as there is pain. */
function kindOf(person: Person, today: Day, knowledge: JournalKnowledge): readonly Seen[] {
  if (person.decision === undefined) return [];
  const duration = durationNow(person, today) ?? 'unknown';
  const { leg, course } = classify({ ...person.answers, duration }, knowledge, person.decision);
  const seen: Seen[] = [];
  if (leg === 'radicular' || leg === 'claudication') seen.push(leg);
  if (course === 'acute') seen.push('new-pain');
  if (course === 'persistent') seen.push('persistent-pain');
  return seen;
}

/** Something in yesterday's session was too heavy, or the next morning was not yet as usual. */
function tooHard(person: Person, today: Day): boolean {
  const last = person.sessions.at(-1);
  if (last === undefined || last.day < addDays(today, -1)) return false;
  return last.nextMorning === 'no' || last.exercises.some(({ tooHeavy }) => tooHeavy);
}

/** Hardly any pain, told often enough of late, and the back hardly holds back. Not told is not hardly. */
function recovered({ measures }: Person, today: Day, { lessons }: JournalKnowledge): boolean {
  const bound = lessons.recovered;
  const since = addDays(today, -bound.days);
  const pain = measures.pain.filter(({ day }) => day > since);
  const hindrance = measures.function.filter(({ day }) => day > since);
  if (pain.length < bound.times || hindrance.length === 0) return false;
  return pain.every(({ value }) => value <= bound.pain) && hindrance.every(({ value }) => value <= bound.hindrance);
}
