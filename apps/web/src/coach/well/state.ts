import { coachKnowledge, knowledge } from '@rugwijs/clinical';
import {
  type Day,
  daysBetween,
  type Graduation,
  type Logged,
  type WellReady,
  type WellWalking,
  wellReady,
  wellWalking,
} from '@rugwijs/core';
import { type Advice, flareDays, graduationOf, type Person } from '@rugwijs/journal';
import { questionsPath } from '../now.ts';

/** Everything that the screens of this tool show. */
export interface WellNow {
  readonly ready: WellReady;
  readonly start?: Logged<'wellStarted'>;
  readonly plan?: Logged<'relapsePlanned'>;
  /** Absent before the start. */
  readonly walking?: WellWalking;
  /** Days with a session in this week of the programme. */
  readonly strength: number;
  readonly graduation: Graduation;
  /** Last day with a pain score, and whether a month went by. */
  readonly told?: Day;
  readonly monthDue: boolean;
  /** A verdict, alarm questions or half of them wait: nothing begins and nobody is done. */
  readonly alarm: boolean;
}

export function wellNow(person: Person, advice: Advice): WellNow {
  const { today } = advice;
  const { well } = coachKnowledge;
  const { pain, function: hindrance, activities } = person.measures;
  const start = person.logs.wellStarted.at(-1);
  const plan = person.logs.relapsePlanned.at(-1);
  const goal = person.plan?.plan.activities.find(({ isGoal }) => isGoal)?.id;
  const walked = person.activityLog
    .filter(({ item, amount }) => item === 'walking' && amount > 0)
    .map(({ day }) => day);
  const sessions = person.sessions.map(({ day }) => day);
  const inFlare = advice.flare !== undefined;
  const walking = start && wellWalking(start, walked, flareDays(person, knowledge), today, well);
  const told = pain.at(-1)?.day;
  const alarm = alarmWaits(person, advice);
  const sinceWeek = (day: Day) => start !== undefined && inSameWeek(start.day, day, today);
  return {
    alarm,
    ready: wellReady({ today, pain, hindrance, goal: goal ? (activities[goal] ?? []) : [], inFlare }, well),
    ...(start ? { start } : {}),
    ...(plan ? { plan } : {}),
    ...(walking ? { walking } : {}),
    strength: new Set(sessions.filter(sinceWeek)).size,
    graduation: graduationOf(person, advice, alarm, knowledge),
    ...(told ? { told } : {}),
    monthDue: start !== undefined && daysBetween(told ?? start.day, today) >= well.monthDays,
  };
}

function inSameWeek(start: Day, day: Day, today: Day): boolean {
  const week = (one: Day) => Math.floor(daysBetween(start, one) / 7);
  return day <= today && week(day) === week(today);
}

/** Unlike the tools of one's body now: what a doctor has seen and released no longer counts. */
function alarmWaits(person: Person, advice: Advice): boolean {
  const open = person.decision?.verdict === 'undecided';
  const waits = questionsPath(advice) !== undefined;
  return open || waits || advice.locked !== undefined || advice.standing !== undefined;
}
