import { addDays, type Day, dayOf, daysBetween, type Instant, needsRestart } from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { AcceptedPlan, Person } from '../person/person.ts';
import type { Advice, SessionToday, WalkingToday } from './advice.ts';
import { alarmDays } from './alarms.ts';
import { dueCheckIns } from './check-ins.ts';
import { askFlare, flareDays, flareToday } from './flares.ts';
import { handOverOf, trendOf } from './hand-over.ts';
import { lessonOf } from './lesson.ts';
import { modeProposal } from './mode.ts';
import { finishedWeeks, painSince, usualPain } from './pain.ts';
import { reasonOf } from './reason.ts';
import { comingRechecks, dueRecheck, episodeStart } from './rechecks.ts';
import { leftOutOf, sessionOf } from './session.ts';
import { contactQuestion, lockOf, standingOf } from './standing.ts';
import { activitiesOf, walkingOf } from './weekly.ts';

/** Nine weeks of pain are enough for what is usual, for jumps, and for the trend; the start is kept with the first check. */
const painDays = 63;

/**
 * What to show a person now, each item with its reasons. Pure: the moment is an argument, and its own date is the person's
 * day. Events "from the future" (a clock set back) keep counting; only distances in days are never negative by them.
 */
export function advise(person: Person, now: Instant, knowledge: JournalKnowledge): Advice {
  const today = dayOf(now);
  const accepted = person.plan;
  const pain = painSince(person, addDays(today, -painDays));
  const start = episodeStart(person) ?? today;
  const trend = trendOf(person, finishedWeeks(pain, start, today), today, knowledge);
  const standing = standingOf(person, now, knowledge);
  const locked = lockOf(person, standing, knowledge);
  const flare = accepted && flareToday(person, today, knowledge);
  const ask = accepted && askFlare(person, pain, today, knowledge);
  const day = accepted === undefined ? 0 : Math.max(0, daysBetween(accepted.day, today)) + 1;

  const isFlareDay = flareDays(person, knowledge);
  const shared = { person, today, isFlareDay, flareShare: flare?.ramp, knowledge };
  const alarms = alarmDays(person, knowledge);
  const items = accepted && itemsOf({ ...shared, accepted, alarms, usual: usualPain(person, pain, today, isFlareDay) });

  const ahead = items?.session !== undefined && !items.session.doneToday && !items.session.restDay;
  const recheck = dueRecheck({
    person,
    today,
    pain,
    changes: items?.session?.exercises.map(({ change }) => change) ?? [],
    notImproving: trend.notImproving,
    weeksUp: trend.weeksUp,
    sessionAhead: ahead,
    knowledge,
  });
  const rechecks = comingRechecks(person, standing, today);
  const [nextRecheck] = rechecks;
  const contact = contactQuestion(standing, now, knowledge);
  const proposal = modeProposal(person, today, knowledge);
  const handOver = handOverOf(person, trend, today, knowledge);
  const restart = accepted && restartOf(person, accepted, today, knowledge);
  const lesson = lessonOf(person, today, { ...(flare ? { flare } : {}), ...(restart ? { restart } : {}) }, knowledge);
  const leftOut = accepted && !locked ? leftOutOf({ person, accepted, knowledge }) : undefined;

  return {
    today,
    week: Math.floor((day - 1) / 7) + 1,
    day,
    ...(accepted ? { mode: accepted.plan.mode } : {}),
    ...(leftOut ? { leftOut } : {}),
    ...(proposal ? { modeProposal: proposal } : {}),
    ...(locked ? { locked } : {}),
    ...(contact ? { standing: contact } : {}),
    ...(recheck ? { recheck } : {}),
    checkIns: dueCheckIns(person, now, knowledge),
    // Locked: no session, no quota. There is nothing to tempt anybody with.
    ...(locked || !items?.session ? {} : { session: items.session }),
    ...(locked || !items ? {} : { walking: items.walking }),
    activities: locked || !items ? [] : items.activities,
    ...(flare ? { flare } : {}),
    ...(ask ? { askFlare: ask } : {}),
    ...(handOver ? { handOver } : {}),
    ...(restart ? { restart } : {}),
    rechecks,
    ...(nextRecheck ? { nextRecheck } : {}),
    ...(lesson ? { lesson } : {}),
  };
}

interface ItemsView {
  readonly person: Person;
  readonly accepted: AcceptedPlan;
  readonly today: Day;
  readonly usual: number | undefined;
  readonly alarms: readonly Day[];
  readonly flareShare: number | undefined;
  readonly isFlareDay: (day: Day) => boolean;
  readonly knowledge: JournalKnowledge;
}

interface Items {
  readonly session: SessionToday | undefined;
  readonly walking: WalkingToday;
  readonly activities: Advice['activities'];
}

function itemsOf(view: ItemsView): Items {
  const alarmCheckedAt = view.person.verdicts.at(-1)?.at;
  const lastAlarm = view.alarms.at(-1);
  return {
    session: sessionOf({ ...view, lastAlarm, alarmCheckedAt }),
    walking: walkingOf(view),
    activities: activitiesOf(view),
  };
}

/** A friendly restart after missed sessions; counted from the plan when there was no session yet. */
function restartOf(person: Person, accepted: AcceptedPlan, today: Day, knowledge: JournalKnowledge): Advice['restart'] {
  const last = person.sessions.at(-1)?.day;
  if (last === undefined || accepted.plan.exercises.length === 0) return undefined;
  const { restart } = knowledge.adaptation.thresholds;
  const days = daysBetween(last, today);
  if (!needsRestart(days, accepted.plan.daysPerWeek, restart)) return undefined;
  const values = { days, percent: Math.round(restart.share * 100) };
  return { reasons: [reasonOf(knowledge, 'restart', { 'last-done': last }, values)] };
}
