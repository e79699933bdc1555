import { type ActivityDay, adaptActivity, adaptWalking, addDays, type Day, daysBetween } from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { AcceptedPlan, ActivityRecord, Person } from '../person/person.ts';
import type { ActivityToday, WalkingToday } from './advice.ts';

/** What the weekly quotas depend on. */
export interface WeeklyView {
  readonly person: Person;
  readonly accepted: AcceptedPlan;
  readonly today: Day;
  readonly alarms: readonly Day[];
  readonly flareShare: number | undefined;
  readonly isFlareDay: (day: Day) => boolean;
  readonly knowledge: JournalKnowledge;
}

export function walkingOf(view: WeeklyView): WalkingToday {
  const { accepted, today, knowledge } = view;
  const { walking } = accepted.plan;
  const done = doneOf(view, 'walking', accepted.day);
  const change = adaptWalking(
    {
      ...common(view),
      start: { kind: 'time', minutes: walking.minutes },
      since: accepted.day,
      targetDays: walking.daysPerWeek,
      done,
    },
    knowledge,
  );
  return {
    minutes: change.to.kind === 'time' ? change.to.minutes : walking.minutes,
    doneThisWeek: daysDoneThisWeek(done, accepted.day, today),
    targetDays: walking.daysPerWeek,
    change,
  };
}

export function activitiesOf(view: WeeklyView): readonly ActivityToday[] {
  const { person, accepted, knowledge } = view;
  return accepted.plan.activities.map((activity): ActivityToday => {
    const log = person.activityLog.filter(({ item }) => item === activity.id);
    const quota = adaptActivity(
      {
        ...common(view),
        item: activity.id,
        unit: activity.unit,
        trialsNeeded: activity.trialsNeeded,
        trials: log.filter(({ trial }) => trial).map(toDay),
        done: log.filter(({ trial }) => !trial).map(toDay),
        targetDays: accepted.plan.daysPerWeek,
      },
      knowledge,
    );
    const fixed = { id: activity.id, name: activity.name, unit: activity.unit };
    if (quota.kind === 'trials') return { ...fixed, trialsLeft: quota.left, reasons: quota.reasons };
    return { ...fixed, trialsLeft: 0, quota: quota.quota, change: quota.change, reasons: quota.change.reasons };
  });
}

function common({ person, accepted, today, alarms, flareShare, isFlareDay }: WeeklyView) {
  return {
    mode: accepted.plan.mode,
    today,
    alarms,
    ...(person.flares.length === 0 ? {} : { isFlareDay }),
    // The check-in asks about the day, not about one exercise.
    responses: person.sessions.filter(({ day }) => day >= accepted.day),
    flareShare,
  };
}

function doneOf({ person }: WeeklyView, item: string, since: Day): readonly ActivityDay[] {
  return person.activityLog.filter((record) => record.item === item && record.day >= since).map(toDay);
}

function toDay({ day, amount, painBefore, painAfter }: ActivityRecord): ActivityDay {
  return {
    day,
    amount,
    ...(painBefore === undefined ? {} : { painBefore }),
    ...(painAfter === undefined ? {} : { painAfter }),
  };
}

/** Days with a walk in the present week of the plan. */
function daysDoneThisWeek(done: readonly ActivityDay[], since: Day, today: Day): number {
  const week = Math.max(0, Math.floor(daysBetween(since, today) / 7));
  const from = addDays(since, week * 7);
  return new Set(done.filter(({ day }) => day >= from && day <= today).map(({ day }) => day)).size;
}
