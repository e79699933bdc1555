import {
  type ActivityDay,
  adaptActivity,
  adaptWalking,
  type Change,
  daysBetween,
  needsRestart,
  type Plan,
  type WeeklyInput,
  type WishedActivity,
} from '@rugwijs/core';
import type { ShownActivity } from '../app/app.ts';
import { dayName, dayNumber } from '../days.ts';
import { flareShareOn } from './session.ts';
import type { Light } from './state.ts';

/**
 * The journal's `advice/weekly.ts` on light state. A year of weeks would be worked out anew at every look, so two things are
 * kept: the last quota of walking, for as long as nothing happened that it depends on, and the weeks that are over, as core left them.
 * The test that lives the same lives through the journal shows that nothing comes out otherwise.
 */
export function walkingOf(light: Light, today: number): Change | undefined {
  const { plan, walking } = light;
  if (plan === undefined) return undefined;
  const week = Math.max(0, Math.floor((today - light.planDay) / 7));
  const share = flareShareOn(light, today);
  // Within a week the day matters in one way only: who comes back after a gap restarts.
  const stamp = comesBack(light, plan, week, today) ? -week - 1 : week;
  const { known } = walking;
  if (known?.stamp === stamp && known.share === share && known.version === light.weeklyVersion) return known.change;
  const change = workOut(light, plan, today, share);
  walking.known = { stamp, share, version: light.weeklyVersion, change };
  return change;
}

function workOut(light: Light, plan: Plan, today: number, share: number): Change {
  const { settled, done } = light.walking;
  const from = light.planDay + settled.length * 7;
  return adaptWalking(
    {
      ...shared(light, today, from, share),
      start: { kind: 'time', minutes: plan.walking.minutes },
      since: dayName(light.planDay),
      targetDays: plan.walking.daysPerWeek,
      done: doneFrom(done, dayName(from)),
    },
    light.knowledge,
    settled,
  );
}

/** The first walk of this week, or one made today, would come after a gap. */
function comesBack({ planDay, walking, knowledge }: Light, plan: Plan, week: number, today: number): boolean {
  const { done } = walking;
  const from = dayName(planDay + week * 7);
  let first = done.length;
  while (first > 0 && (done[first - 1] as ActivityDay).day >= from) first -= 1;
  const last = done[first - 1];
  if (last === undefined) return false;
  const gap = daysBetween(last.day, done[first]?.day ?? dayName(today));
  return needsRestart(gap, plan.walking.daysPerWeek, knowledge.adaptation.thresholds.restart);
}

type Shared = Pick<WeeklyInput, 'mode' | 'today' | 'alarms' | 'responses' | 'isFlareDay' | 'flareShare'>;

/** What is the same for every quota, with what was told from a day on. */
function shared(light: Light, today: number, from: number, share: number): Shared {
  const { sessions } = light;
  let first = sessions.length;
  while (first > 0 && (sessions[first - 1]?.on ?? 0) >= from) first -= 1;
  return {
    mode: light.plan?.mode ?? 'light',
    today: dayName(today),
    alarms: alarmsFrom(light, dayName(from)),
    responses: sessions.slice(first),
    isFlareDay: light.flares.length === 0 ? undefined : light.isFlareDay,
    flareShare: share,
  };
}

function alarmsFrom({ alarms }: Light, from: string): readonly string[] {
  const before = alarms.findLastIndex((day) => day < from);
  return before < 0 ? alarms : alarms.slice(before + 1);
}

/** Everything since a day, and the last walk before it. */
function doneFrom(done: readonly ActivityDay[], from: string): readonly ActivityDay[] {
  return done.slice(
    Math.max(
      0,
      done.findLastIndex(({ day }) => day < from),
    ),
  );
}

export function activitiesOf(light: Light, today: number): readonly ShownActivity[] {
  return (light.plan?.activities ?? []).map((activity) => activityOf(light, activity, today));
}

function activityOf(light: Light, { id, unit, trialsNeeded }: WishedActivity, today: number): ShownActivity {
  const log = light.activityLog.get(id);
  const trials = log?.trials ?? [];
  const lastTrial = trials[trialsNeeded - 1];
  if (log === undefined || lastTrial === undefined) return { id, trialsLeft: trialsNeeded - trials.length };
  log.since = dayNumber(lastTrial.day) + 1;
  const from = log.since + log.settled.length * 7;
  const quota = adaptActivity(
    {
      ...shared(light, today, Math.max(light.planDay, from), flareShareOn(light, today)),
      item: id,
      unit,
      trialsNeeded,
      trials,
      done: doneFrom(log.done, dayName(from)),
      targetDays: light.plan?.daysPerWeek ?? 3,
    },
    light.knowledge,
    log.settled,
  );
  if (quota.kind === 'trials') return { id, trialsLeft: quota.left };
  return { id, trialsLeft: 0, quota: quota.quota, change: quota.change };
}
