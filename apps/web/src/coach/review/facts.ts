import { type Day, daysBetween, daysOfWeek, type ReviewFacts, type WeekAhead } from '@rugwijs/core';
import type { Advice, Person } from '@rugwijs/journal';
import { atEndOf } from '../end-of-day.ts';
import { questionsPath } from '../now.ts';

/** What the review of one week reads; of an earlier week with what the app advised at its end. */
export function factsOfWeek(
  week: number,
  planDay: Day,
  live: { readonly person: Person; readonly advice: Advice },
): ReviewFacts {
  const { person, advice } = live;
  const { from, to } = daysOfWeek(planDay, week);
  const then = isLongAgo(to, advice.today) ? atEndOf(person.events, to).advice : advice;
  const plan = person.plan?.plan;
  return {
    week,
    from,
    to,
    sessions: person.sessions.map(({ day }) => day),
    sessionsPlanned: plan && plan.exercises.length > 0 ? plan.daysPerWeek : 0,
    walks: person.activityLog.filter(({ item }) => item === 'walking'),
    walkDaysPlanned: plan?.walking.daysPerWeek ?? 0,
    pain: person.measures.pain,
    function: person.measures.function,
    activities: (plan?.activities ?? []).map(({ id, name }) => ({
      name,
      series: person.measures.activities[id] ?? [],
    })),
    flares: person.flares,
    slept: person.logs.slept,
    moods: person.logs.moodChecked,
    aids: person.logs.aidUsed,
    ahead: aheadOf(then),
  };
}

/** Another week has gone by since: what was next then is no longer what is next. */
export function isLongAgo(to: Day, today: Day): boolean {
  return daysBetween(to, today) > 7;
}

function aheadOf(advice: Advice): WeekAhead {
  const { nextRecheck, walking } = advice;
  const soon = nextRecheck && daysBetween(advice.today, nextRecheck.on) <= 7 ? nextRecheck.on : undefined;
  return {
    locked: advice.locked?.until === 'released',
    recheckDue: advice.locked?.until === 'checked' || questionsPath(advice) !== undefined,
    ...(advice.handOver ? { handOver: advice.handOver.to } : {}),
    inFlare: advice.flare !== undefined,
    restart: advice.restart !== undefined,
    ...(soon === undefined ? {} : { recheckOn: soon }),
    ...(walking ? { walkMinutes: walking.minutes } : {}),
  };
}
