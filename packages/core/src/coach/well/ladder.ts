import type { WalkingProgramme } from './knowledge.ts';
import type { WellStart } from './records.ts';

/** What to walk in one week of the programme. */
export interface WalkingWeek {
  readonly minutes: number;
  readonly days: number;
}

/**
 * The weeks of the walking programme from what somebody walks now, as gently as the time allows: the minutes of a week grow by
 * the same share each week, never by more than the cap, and days come in one at a time. Who already walks the target keeps
 * what they do. (WalkBack: individual, to 30 minutes on 5 days in six months; the sums are our own.)
 */
export function walkingLadder(start: WellStart, programme: WalkingProgramme): readonly WalkingWeek[] {
  const { target, weeks, cap } = programme;
  const first = firstWeek(start, programme);
  const goal = target.minutes * target.days;
  const total = first.minutes * first.days;
  if (total >= goal) return Array.from({ length: weeks }, () => first);
  const growth = (goal / total) ** (1 / (weeks - 1));
  const ladder = [first];
  for (let week = 1; week < weeks; week += 1) {
    const before = ladder.at(-1) ?? first;
    const most = Math.floor(before.minutes * before.days * (1 + cap));
    const wanted = week === weeks - 1 ? goal : Math.round(total * growth ** week);
    ladder.push(nextWeek(before, Math.min(wanted, most), week, programme, first));
  }
  return ladder;
}

/** Nothing yet: a few minutes on a few days. Otherwise just what is walked now. */
function firstWeek({ walkingMinutes, walkingDays }: WellStart, { least }: WalkingProgramme): WalkingWeek {
  if (walkingMinutes <= 0 || walkingDays <= 0) return least;
  return { minutes: Math.max(least.minutes, Math.round(walkingMinutes)), days: Math.min(7, Math.round(walkingDays)) };
}

/** So many minutes in the week: over one day more when its turn has come and walks stay long enough, else over the same days. */
function nextWeek(
  before: WalkingWeek,
  total: number,
  week: number,
  { target, weeks, least }: WalkingProgramme,
  first: WalkingWeek,
): WalkingWeek {
  const turn = first.days + Math.floor(((target.days - first.days) * 2 * week) / weeks);
  const days = before.days < Math.min(target.days, turn) ? before.days + 1 : before.days;
  const options = days === before.days ? [days] : [days, before.days];
  for (const many of options) {
    const longest = Math.max(target.minutes, first.minutes);
    const minutes = Math.min(longest, Math.floor(total / many));
    if (minutes >= least.minutes && minutes * many >= before.minutes * before.days) return { minutes, days: many };
  }
  return before;
}
