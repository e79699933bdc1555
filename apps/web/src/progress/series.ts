import { addDays, type ChangeJudgement, type Day, daysBetween } from '@rugwijs/core';
import type { Person } from '@rugwijs/journal';
import type { WeekPoint } from './charts/line-chart.tsx';

/** The weekly means as points of a chart, a gap where nothing was filled in; week 1 is the first. */
export function pointsOf({ means }: ChangeJudgement): readonly WeekPoint[] {
  const last = means.at(-1)?.week ?? -1;
  return Array.from({ length: last + 1 }, (_, week) => {
    const found = means.find((mean) => mean.week === week);
    return found ? { week: week + 1, value: found.mean } : { week: week + 1 };
  });
}

/** Weeks of a chart in which calmer days began, without doubles. */
export function flareWeeks(person: Person, judgement: ChangeJudgement): readonly number[] {
  const first = judgement.means[0];
  const last = judgement.means.at(-1);
  if (!first || !last) return [];
  const start = addDays(first.from, -7 * first.week);
  const weeks = person.flares.map((flare) => Math.floor(daysBetween(start, flare.start) / 7) + 1);
  return [...new Set(weeks)].filter((week) => week >= 1 && week <= last.week + 1);
}

/**
 * The score from which a change is real and large enough to matter: past the noise and past the smallest change that matters,
 * whichever is farther. Absent where the scale ends before it.
 */
export function goalOf({ baseline, band, mic, betterIs }: ChangeJudgement): number | undefined {
  if (baseline === undefined || band === undefined) return undefined;
  const at = betterIs === 'lower' ? Math.min(band.low, baseline - mic) : Math.max(band.high, baseline + mic);
  return at > 0 && at < 10 ? at : undefined;
}

export interface WeekTotal {
  readonly week: number;
  readonly sessions: number;
  readonly minutes: number;
}

/** Sessions and walking minutes in each week of the plan, week 1 up to now. */
export function weekTotals(person: Person, start: Day, today: Day): readonly WeekTotal[] {
  const weeks = Math.max(1, Math.floor(daysBetween(start, today) / 7) + 1);
  return Array.from({ length: weeks }, (_, i) => {
    const inWeek = (day: Day) => Math.floor(daysBetween(start, day) / 7) === i;
    return {
      week: i + 1,
      sessions: new Set(person.sessions.filter(({ day }) => inWeek(day)).map(({ day }) => day)).size,
      minutes: person.activityLog
        .filter(({ item, day }) => item === 'walking' && inWeek(day))
        .reduce((sum, { amount }) => sum + amount, 0),
    };
  });
}
