import { assumptions } from '../assumptions.ts';
import { hour } from '../days.ts';
import { painOn, scoreOf } from '../people/pain.ts';
import { alarmComesAndGoes, endAlarm } from './alarms.ts';
import { contact, doChecks, intake, switchMode } from './checks.ts';
import { isStuck, lookedBack, saidPain, stuckOutcome } from './improvement.ts';
import { type Life, painAt } from './life.ts';
import { act, walk } from './quotas.ts';
import { checkIn, exercise } from './session.ts';
import { curveWeeks } from './tally.ts';

/** Lives so many days. Whoever leaves keeps a back: their pain still counts in the means, but no app looks on. */
export function live(life: Life, days: number): void {
  const { person, tally } = life;
  let lastUsedWeek = -1;
  for (let day = 0; day < days; day += 1) {
    countPain(life, day);
    alarmComesAndGoes(life, day);
    if (!opensOn(life, day)) continue;
    tally.openDays += 1;
    const week = Math.floor(day / 7);
    if (week !== lastUsedWeek && week < curveWeeks) {
      lastUsedWeek = week;
      tally.usedWeek[week] = (tally.usedWeek[week] ?? 0) + 1;
    }
    liveDay(life, day);
  }
  tally.people += 1;
  tally.patientDays += days;
  tally.courses[person.course] += 1;
  tally.checks += life.watch.checks();
  if (life.planDay >= 0) tally.handOver[person.course].people += 1;
  if (life.planDay >= 0 && isStuck(life)) tally.stuck[stuckOutcome(life, days)] += 1;
  endAlarm(life, 'open');
}

/** One day on which the app is opened: look back, tell, check, exercise, walk, measure. */
function liveDay(life: Life, day: number): void {
  const { app, person } = life;
  if (needsIntake(life, day)) intake(life, hour(day, 7));
  checkIn(life, hour(day, 8));
  flares(life, day);
  contact(life, hour(day, 8.6));
  const clear = doChecks(life, hour(day, 9));
  if (life.planDay < 0) return;
  switchMode(life, hour(day, 9.8));
  if (app.locked(hour(day, 10)) === undefined) {
    if (clear) exercise(life, hour(day, 10));
    walk(life, hour(day, 17));
    act(life, hour(day, 18));
  }
  handOver(life, day);
  if (day - life.lastMeasured < 7 || person.chance() >= assumptions.measures.value) return;
  const pain = scoreOf(person, painAt(life, day, hour(day, 20)));
  app.measured(hour(day, 20), 'pain', pain);
  saidPain(life, day, pain);
  life.lastMeasured = day;
  if (day - life.lastRated < 28 || (app.plan()?.activities.length ?? 0) === 0) return;
  const rated = Math.max(0, Math.min(10, Math.round(9 - painOn(person, day))));
  app.measured(hour(day, 20) + 1, 'activity', rated);
  life.saying.activity = rated;
  life.lastRated = day;
}

/** A few times at most: who gets no plan by then goes without. */
const mostIntakes = 3;

/** The first day, and again when a verdict that left no plan was released. */
function needsIntake(life: Life, day: number): boolean {
  if (life.intakeOn < 0) return true;
  if (life.planDay >= 0 || life.intakes >= mostIntakes || life.contact !== undefined) return false;
  return life.app.standing(hour(day, 7)) === undefined;
}

function opensOn({ person }: Life, day: number): boolean {
  if (day === 0) return true;
  if (day >= person.leavesOn) return false;
  for (const { from, to } of person.absences) if (day >= from && day < to) return false;
  const well = painOn(person, day) < 1 ? assumptions.opensWhenWell.value : 1;
  return person.chance() < person.opens * well;
}

/** Tells of a flare-up on its second day, when it is told at all, and sometimes that it is over. */
function flares(life: Life, day: number): void {
  const { app, person } = life;
  const { start, end } = assumptions.flareTold.value;
  const now = person.flares.find(({ from, to }) => day > from && day < to + 3);
  if (now === undefined) {
    life.flareTold = false;
    return;
  }
  if (!life.flareTold && day < now.to && day <= now.from + 2 && person.chance() < start) {
    app.flareStarted(hour(day, 8.5));
    life.flareTold = true;
    life.say?.(day, 'flare-up told');
  } else if (life.flareTold && day >= now.to && person.chance() < end) {
    app.flareEnded(hour(day, 8.5));
    life.flareTold = false;
    life.say?.(day, 'flare-up over');
  }
}

function handOver(life: Life, day: number): void {
  const { app, person, tally } = life;
  if (life.handedOver) return;
  const to = app.handOver(hour(day, 19));
  lookedBack(life, day, to !== undefined);
  if (to === undefined) return;
  life.handedOver = true;
  life.say?.(day, `hand-over to ${to}`);
  const row = tally.handOver[person.course];
  row.told += 1;
  row.days += day;
  if (to === 'gp' || to === 'gp-today') row.gp += 1;
  if (isStuck(life)) {
    const week = Math.min(curveWeeks, Math.floor(day / 7));
    tally.handOverWeeks[week] = (tally.handOverWeeks[week] ?? 0) + 1;
  }
}

function countPain(life: Life, day: number): void {
  const { person, tally } = life;
  const { weeks } = assumptions.publishedPain.value;
  const mark = day % 7 === 0 ? (weeks as readonly number[]).indexOf(day / 7) : -1;
  if (mark < 0) return;
  const { sum, count } = tally.pain[person.group];
  sum[mark] = (sum[mark] ?? 0) + scoreOf(person, painAt(life, day, hour(day, 8)));
  count[mark] = (count[mark] ?? 0) + 1;
}
