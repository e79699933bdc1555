import { amountOf } from '@rugwijs/core';
import { assumptions } from '../assumptions.ts';
import { dayAt, dayName, type Minute } from '../days.ts';
import { scoreOf } from '../people/pain.ts';
import { type Life, painAt } from './life.ts';
import { curveWeeks } from './tally.ts';

/** The walk of today, as long as one is still due this week. */
export function walk(life: Life, at: Minute): void {
  const { app, person, watch, tally } = life;
  const day = dayAt(at);
  const plan = app.plan();
  const change = app.walking(at);
  if (plan === undefined || change === undefined) return;
  const week = Math.floor((day - life.planDay) / 7);
  watch.quotaShown(day, 'walking', change, { from: life.planDay + week * 7, inFlare: app.flareShare(at) < 1 });
  if (life.walkWeek !== week) {
    life.walkWeek = week;
    life.walksThisWeek = 0;
  }
  if (life.walksThisWeek >= plan.walking.daysPerWeek || person.chance() >= assumptions.walks.value) return;
  life.walksThisWeek += 1;
  const minutes = amountOf(change.to);
  const before = scoreOf(person, painAt(life, day, at));
  app.activityDone(at, {
    item: 'walking',
    amount: minutes,
    unit: 'minutes',
    day: dayName(day),
    trial: false,
    painBefore: before,
    painAfter: Math.min(10, before + (person.chance() < 0.1 ? 1 : 0)),
  });
  tally.walks += 1;
  const use = Math.floor((day - life.intakeOn) / 7);
  if (use < curveWeeks) {
    tally.walkSum[use] = (tally.walkSum[use] ?? 0) + minutes;
    tally.walkCount[use] = (tally.walkCount[use] ?? 0) + 1;
  }
}

/** Twice a week, in the first months, the activity that this person wants to do again. */
export function act(life: Life, at: Minute): void {
  const { app, person, watch } = life;
  const day = dayAt(at);
  const { days, weeks, share } = assumptions.activity.value;
  const since = day - life.planDay;
  if (since >= weeks * 7 || !(days as readonly number[]).includes(since % 7)) return;
  if ((app.plan()?.activities.length ?? 0) === 0) return;
  for (const { id, trialsLeft, quota, change } of app.activities(at)) {
    const unit = app.plan()?.activities.find((one) => one.id === id)?.unit ?? 'minutes';
    if (trialsLeft > 0) {
      const amount = Math.max(
        1,
        Math.round(assumptions.activity.value.trial * person.capacity * (0.7 + person.chance() * 0.6)),
      );
      app.activityDone(at, { item: id, amount, unit, day: dayName(day), trial: true });
      life.activitySince = day + 1;
    } else if (quota !== undefined && change !== undefined) {
      const from = life.activitySince + Math.floor((day - life.activitySince) / 7) * 7;
      watch.quotaShown(day, id, change, { from, inFlare: app.flareShare(at) < 1 });
      if (person.chance() < share) {
        app.activityDone(at, { item: id, amount: quota, unit, day: dayName(day), trial: false });
      }
    }
  }
}
