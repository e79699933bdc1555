import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  hoursBetween,
  type Instant,
  type Score,
  weeklyMeans,
} from '@rugwijs/core';
import { compareInstants } from '../event/merge.ts';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person } from '../person/person.ts';

/** One moment at which a person told how much pain there was. */
export interface PainMoment {
  readonly day: Day;
  readonly at: Instant;
  readonly value: Score;
  /** Directly after exercise: counts for a jump, not for what is usual. */
  readonly afterExercise: boolean;
}

/** All that was told of pain since a day, oldest first. */
export function painSince(person: Person, since: Day): readonly PainMoment[] {
  const moments: PainMoment[] = [];
  const add = (day: Day, at: Instant, value: Score | undefined, afterExercise: boolean): void => {
    if (value !== undefined && day >= since) moments.push({ day, at, value, afterExercise });
  };
  for (const { day, at, value } of tail(person.measures.pain, since)) add(day, at, value, false);
  for (const { day, at, painBefore, painAfter } of tail(person.sessions, since)) {
    add(day, at, painBefore, false);
    add(day, at, painAfter, true);
  }
  for (const { at, pain } of lately(person.checkIns, since)) add(dayOf(at), at, pain, false);
  return moments.sort((one, other) => compareInstants(one.at, other.at));
}

/** The end of a list that is in order by time: everything from a day on (and a little before, when clocks were changed). */
function tail<Item extends { readonly day: Day }>(items: readonly Item[], since: Day): readonly Item[] {
  const from = addDays(since, -2);
  return items.slice(items.findLastIndex(({ day }) => day < from) + 1);
}

function lately<Item extends { readonly at: Instant }>(items: readonly Item[], since: Day): readonly Item[] {
  const from = addDays(since, -2);
  return items.slice(items.findLastIndex(({ at }) => dayOf(at) < from) + 1);
}

const usualDays = 14;

/** Usual pain: the mean of two weeks outside flare-ups; what was answered at the check while little was told yet. */
export function usualPain(
  person: Person,
  moments: readonly PainMoment[],
  today: Day,
  isFlareDay: (day: Day) => boolean,
): Score | undefined {
  const from = addDays(today, -usualDays);
  const told = moments.filter(
    ({ day, afterExercise }) => day >= from && day <= today && !afterExercise && !isFlareDay(day),
  );
  if (told.length >= 2) return told.reduce((sum, { value }) => sum + value, 0) / told.length;
  const answered = person.answers.pain;
  return typeof answered === 'number' ? answered : told[0]?.value;
}

/** The newest moment of the last days at which pain lay 3 or more above any of the 24 hours before it. */
export function painJump(
  moments: readonly PainMoment[],
  since: Day,
  knowledge: JournalKnowledge,
): PainMoment | undefined {
  const { painJump: rise, painJumpHours } = knowledge.adaptation.thresholds.checks;
  const recent = moments.slice(moments.findLastIndex(({ day }) => day < since) + 1);
  return recent.findLast((later, index) =>
    recent
      .slice(0, index)
      .some((earlier) => later.value - earlier.value >= rise && hoursBetween(earlier.at, later.at) <= painJumpHours),
  );
}

/** Worse than usual for a day or more: two tellings at least 18 hours apart, both 2 or more above usual before them. */
export function looksLikeFlare(
  person: Person,
  moments: readonly PainMoment[],
  today: Day,
  rise: number,
): { now: Score; usual: Score } | undefined {
  const calm = moments.filter(({ afterExercise }) => !afterExercise);
  const last = calm.at(-1);
  if (last === undefined || daysBetween(last.day, today) > 1) return undefined;
  const before = calm.findLast(({ at }) => hoursBetween(at, last.at) >= 18);
  if (before === undefined || hoursBetween(before.at, last.at) > 72) return undefined;
  const usual = usualPain(person, calm, addDays(before.day, -1), () => false);
  if (usual === undefined || before.value - usual < rise || last.value - usual < rise) return undefined;
  return { now: last.value, usual };
}

/** The last finished weeks, newest last, of everything that counts as "mean pain". */
export function finishedWeeks(moments: readonly PainMoment[], since: Day, today: Day): readonly number[] {
  const calm = moments.filter(({ afterExercise }) => !afterExercise);
  return weeklyMeans(calm, since)
    .filter(({ from }) => addDays(from, 7) <= today)
    .map(({ mean }) => mean);
}
