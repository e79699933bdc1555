import { addDays } from '@rugwijs/core';
import type { DueCheckIn, Person, SessionRecord } from '@rugwijs/journal';
import type { Language, Words } from '@rugwijs/text';
import { sayHour, sayShortWeekday } from '../today/say.ts';
import type { ResponsePoint } from './response-chart.tsx';

/** Pain before, after, next morning and at 48 hours, as far as it is known; the moment being filled in is `now`. */
export function pointsAround(
  person: Person,
  session: SessionRecord,
  due: DueCheckIn,
  pain: number | undefined,
  words: Words['practice']['checkIn']['chart'],
  language: Language,
): readonly ResponsePoint[] {
  const morning = person.checkIns.find((one) => one.session === session.session && one.moment === 'next-morning');
  const isMorning = due.moment === 'next-morning';
  const given = (value: number | undefined) => (value === undefined ? {} : { value });
  const points: ResponsePoint[] = [
    { name: words.before, when: sayShortWeekday(session.day, language), now: false, ...given(session.painBefore) },
    { name: words.after, when: sayHour(session.at, language), now: false, ...given(session.painAfter) },
    {
      name: words.morning,
      when: isMorning ? words.now : morning ? sayShortWeekday(morning.at.slice(0, 10), language) : '',
      now: isMorning,
      ...given(isMorning ? pain : morning?.pain),
    },
  ];
  const later = sayShortWeekday(addDays(session.day, 2), language);
  return [
    ...points,
    isMorning
      ? { name: words.after48, when: later, now: false }
      : { name: words.after48, when: words.now, now: true, ...given(pain) },
  ];
}

/** What is usual before exercising: the range of the last five sessions, at least one point to each side. */
export function usualBefore(person: Person): { from: number; to: number } | undefined {
  const before = person.sessions
    .slice(-5)
    .flatMap((session) => (session.painBefore === undefined ? [] : [session.painBefore]));
  if (before.length === 0) return undefined;
  const middle = before.reduce((sum, value) => sum + value, 0) / before.length;
  return {
    from: Math.max(0, Math.min(...before, middle - 1)),
    to: Math.min(10, Math.max(...before, middle + 1)),
  };
}
