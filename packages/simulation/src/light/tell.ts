import { daysBetween, flarePlan, type Plan, type WeekState } from '@rugwijs/core';
import type { EventData } from '@rugwijs/journal';
import type { CheckIn } from '../app/app.ts';
import { dayAt, dayName, type Minute } from '../days.ts';
import { tellPain } from './pain.ts';
import { type Light, type LightAttempt, type LightSession, newWalking } from './state.ts';
import { forgetLimits, tellAlarm } from './tell-answers.ts';

/** The rest of the journal's `person/apply.ts` on light state. */

export function tellPlan(light: Light, at: Minute, plan: Plan): void {
  light.plan = plan;
  light.planDay = dayAt(at);
  light.trend = undefined;
  const dates = plan.rechecks.filter(({ kind }) => kind !== 'standing-verdict').map(({ on }) => on);
  light.recheckDays = dates.map((date) => light.planDay + daysBetween(plan.madeOn, date));
  light.slots = plan.exercises.map(({ exercise }) => ({ planned: exercise, current: exercise, changedOn: undefined }));
  forgetLimits(light);
  for (const { settled } of light.activityLog.values()) settled.length = 0;
  const { done } = light.walking;
  light.walking = newWalking();
  for (const walk of done) if (walk.day >= dayName(light.planDay)) light.walking.done.push(walk);
}

export function tellSession(light: Light, at: Minute, session: EventData['sessionDone']): void {
  const on = dayAt(at);
  light.shown = undefined;
  const { day, painBefore, painAfter } = session;
  light.sessions.push({
    id: session.session,
    at,
    on,
    day,
    exercises: session.exercises.map(({ exercise }) => exercise),
    nextMorning: undefined,
    at48h: undefined,
    goneWithinDayPart: undefined,
  });
  const { middleUpTo, stopRise, usualHighAbove } = light.knowledge.adaptation.thresholds.pain;
  for (const done of session.exercises) {
    const { exercise, dose, completed, tooHeavy, during, effort, legSpread, nerveSign, insteadOf } = done;
    const attempt: LightAttempt = {
      session: session.session,
      day,
      exercise,
      dose,
      completed,
      tooHeavy,
      before: painBefore,
      during,
      effort,
      legSpread,
      nerveSign,
      after: painAfter,
      nextMorning: undefined,
      at48h: undefined,
      goneWithinDayPart: undefined,
      at,
      on,
    };
    keepAttempt(light, attempt);
    if (insteadOf !== undefined) moveSlot(light, insteadOf, exercise, day);
    if (legSpread) light.legPainFreeSince = -1;
    if (legSpread || nerveSign) {
      light.legSessionAt = at;
      if (light.alarms.at(-1) !== day) tellAlarm(light, on);
    }
    // Cheap and wide: whether it really is a stop sign is for core to say.
    const high = during !== undefined && (during > middleUpTo || during - (painBefore ?? 0) >= stopRise);
    if (high || legSpread || nerveSign || (during ?? 0) > usualHighAbove) light.mayBeStopped = true;
  }
  if (painBefore !== undefined) tellPain(light, at, painBefore, false);
  if (painAfter !== undefined) tellPain(light, at, painAfter, true);
}

/** Attempts older than the last sixty play no part in the next dose. */
const lastAttempts = 60;

function keepAttempt(light: Light, attempt: LightAttempt): void {
  const list = light.attempts.get(attempt.exercise);
  if (list === undefined) light.attempts.set(attempt.exercise, [attempt]);
  else {
    list.push(attempt);
    if (list.length > lastAttempts) list.shift();
  }
}

function moveSlot(light: Light, from: string, to: string, day: string): void {
  if (from === to || light.slots.some(({ current }) => current === to)) return;
  const byCurrent = light.slots.findIndex(({ current }) => current === from);
  const index = byCurrent >= 0 ? byCurrent : light.slots.findIndex(({ planned }) => planned === from);
  const slot = light.slots[index];
  light.placed = undefined;
  if (slot) light.slots[index] = { planned: slot.planned, current: to, changedOn: day };
}

export function tellCheckIn(light: Light, at: Minute, checkIn: CheckIn): void {
  const { moment, backToUsual, anythingNew, goneWithinDayPart, pain } = checkIn;
  light.shown = undefined;
  if (anythingNew === 'no') light.checkInNoAt = at;
  else light.checkInToldAt = at;
  if (anythingNew !== 'no') tellAlarm(light, dayAt(at));
  if (pain !== undefined) tellPain(light, at, pain, false);
  const session = light.sessions.findLast(({ id }) => id === checkIn.session);
  if (session === undefined) return;
  const hear = (told: LightSession | LightAttempt): void => {
    if (moment === '48h') told.at48h = backToUsual;
    else told.nextMorning = backToUsual;
    told.goneWithinDayPart = goneWithinDayPart ?? told.goneWithinDayPart;
  };
  hear(session);
  for (const exercise of session.exercises) {
    const list = light.attempts.get(exercise) ?? [];
    for (let index = list.length - 1; index >= 0 && (list[index]?.on ?? 0) >= session.on; index -= 1) {
      const attempt = list[index];
      if (attempt?.session === session.id) hear(attempt);
    }
  }
  const week = Math.floor((session.on - light.planDay) / 7);
  if (week < Math.floor((dayAt(at) - light.planDay) / 7)) {
    light.weeklyVersion += 1;
    reopen(light.walking.settled, week);
  }
  for (const { settled, since } of light.activityLog.values()) reopen(settled, Math.floor((session.on - since) / 7));
}

/** Something was told about a week: it must be worked out again, with those after it. */
function reopen(settled: WeekState[], week: number): void {
  settled.length = Math.min(settled.length, Math.max(0, week));
}

export function tellMeasure(light: Light, at: Minute, measure: 'pain' | 'activity', value: number): void {
  light.trend = undefined;
  if (measure === 'activity') light.activityRatings.push(value);
  else {
    light.firstMeasured ??= value;
    tellPain(light, at, value, false);
  }
}

export function tellFlareEnd(light: Light, at: Minute): void {
  const last = light.flares.at(-1);
  if (last === undefined || last.end !== undefined) return;
  last.end = dayName(dayAt(at));
  light.flareShare = undefined;
}

export function tellFlare(light: Light, at: Minute): void {
  const today = dayAt(at);
  const last = light.flares.at(-1);
  if (last !== undefined && last.end === undefined && today - dayAt(light.lastFlareAt) < 7) return;
  const plan = flarePlan(light.flares, light.knowledge.adaptation.thresholds.flare);
  light.flares.push({ start: dayName(today) });
  const end = today + plan.reducedDays + plan.rampDays - 1;
  for (let day = today; day < end; day += 1) light.flareDays.add(dayName(day));
  light.inFlare.fill(1, today, end);
  light.lastFlareAt = at;
  light.flareShare = undefined;
  light.shown = undefined;
  light.weeklyVersion += 1;
}
