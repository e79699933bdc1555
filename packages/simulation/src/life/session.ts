import { amountOf, type BackToUsual } from '@rugwijs/core';
import type { ExerciseDone } from '@rugwijs/journal';
import type { ShownExercise } from '../app/app.ts';
import { assumptions } from '../assumptions.ts';
import { bell, pick, waiting } from '../chance.ts';
import { dayAt, dayName, type Minute } from '../days.ts';
import { nerveSigns } from '../people/alarm-signs.ts';
import { scoreOf } from '../people/pain.ts';
import { libraryOf } from '../watch/plan.ts';
import { beginAlarm, presentAlarm } from './alarms.ts';
import { answerList } from './checks.ts';
import { saidPain } from './improvement.ts';
import { type Life, painAt } from './life.ts';
import { curveWeeks } from './tally.ts';

/** Looks at the session of today and mostly does it, as shown. */
export function exercise(life: Life, at: Minute): void {
  const { app, person, watch, tally } = life;
  const day = dayAt(at);
  if (!app.sessionReady(at)) return;
  const session = app.session(at);
  if (session === undefined) return;
  const share = app.flareShare(at);
  watch.sessionShown(day, session.exercises, share);
  tally.planned += 1;
  // A sign that can be asked before every session, and a session without the question: the rules missed it.
  const alarm = presentAlarm(life);
  if (alarm?.sign.askedIn === 'anything-new' && !alarm.told && life.askedOn !== day) alarm.became ??= 'missed';
  if (person.chance() >= assumptions.exercises.value) return;

  const before = painAt(life, day, at);
  const felt = feelAll(life, session.exercises, before);
  const done = session.exercises.slice(0, felt.length);
  const stopped = felt.some(stops);
  const load = felt.reduce((sum, one) => sum + one.load, 0) / felt.length;
  life.sessions += 1;
  const id = `s${life.sessions}`;
  const painBefore = scoreOf(person, before);
  saidPain(life, day, painBefore);
  app.sessionDone(at + 20, {
    session: id,
    day: dayName(day),
    painBefore,
    painAfter: scoreOf(person, before + 0.5 * Math.max(0, load - 1)),
    stopped,
    exercises: felt.map(({ done }) => done),
  });
  watch.sessionDone(day, done, { inFlare: share < 1, stopped });
  remember(life, at + 20, id, load);
  countSession(life, day, done);
  if (stopped)
    afterSign(
      life,
      at + 21,
      felt.some(({ done: { nerveSign } }) => nerveSign),
    );
}

/** The exercises one after another, up to the one that brings a sign: there the player stops and asks. */
function feelAll(life: Life, exercises: readonly ShownExercise[], before: number): readonly Felt[] {
  const felt: Felt[] = [];
  for (const shown of exercises) {
    const one = feel(life, shown, before);
    felt.push(one);
    if (stops(one)) break;
  }
  return felt;
}

function stops({ done }: Felt): boolean {
  return done.legSpread || done.nerveSign;
}

/** The alarm questions come at once; who puts them off finds them the next time. */
function afterSign(life: Life, at: Minute, nerveSign: boolean): void {
  const { app, person, watch, tally } = life;
  const day = dayAt(at);
  tally.stoppedFor[nerveSign ? 'nerveSign' : 'legSpread'] += 1;
  life.say?.(day, `session stopped: ${nerveSign ? 'less strength or feeling' : 'pain further down the leg'}`);
  watch.alarmTold(day);
  const stays = nerveSign && person.chance() < assumptions.nerveSignStays.value;
  if (stays && life.alarm === undefined) beginAlarm(life, day, pick(person.chance, nerveSigns), false);
  const kind = app.recheck(at);
  watch.checkAfterSign(day, kind);
  if (kind !== undefined && person.chance() < assumptions.answersCheck.value) answerList(life, at + 1, kind);
}

interface Felt {
  readonly done: ExerciseDone;
  /** Dose beside what this person can do: 1 is where it begins to cost. */
  readonly load: number;
}

function feel({ app, person }: Life, { exercise: id, planned, change }: ShownExercise, before: number): Felt {
  const { painWhileMoving: moving, tooHeavy: heavy, unfinished, legSpread: spread, nerveSign: nerve } = assumptions;
  const load = partOfTop(app.knowledge, id, change.to) / person.capacity;
  const over = Math.max(0, load - 1);
  // As the player records it: the planned exercise that comes back takes the place of the easier one.
  const replaced = planned === id ? change.item : planned;
  const tooHeavy = person.chance() < heavy.value.usual + heavy.value.perOverload * over;
  const during =
    before + moving.value.mean + moving.value.perOverload * over + bell(person.chance) * moving.value.spread;
  const completed = person.chance() >= unfinished.value + (tooHeavy ? 0.4 : 0);
  const effort = Math.max(0, Math.min(10, Math.round(1.5 + 3.5 * load + bell(person.chance))));
  // One draw for both signs, from either end: in one exercise they do not come together.
  const drawn = person.chance();
  const group = person.radicular ? 'radicular' : 'other';
  const legSpread = drawn < spread.value[group];
  const nerveSign = drawn >= 1 - nerve.value[group];
  const done: ExerciseDone = {
    exercise: id,
    dose: change.to,
    completed: completed && !legSpread && !nerveSign,
    tooHeavy,
    during: Math.max(0, Math.min(10, Math.round(during))),
    effort,
    legSpread,
    nerveSign,
  };
  return { load, done: replaced === id ? done : { ...done, insteadOf: replaced } };
}

function partOfTop(knowledge: Life['app']['knowledge'], id: string, dose: ShownExercise['change']['to']): number {
  const top = libraryOf(knowledge).get(id)?.topDose;
  return top === undefined || top.kind !== dose.kind ? 1 : amountOf(dose) / amountOf(top);
}

/** Whether and how long the back is raised after this load. */
function remember(life: Life, at: Minute, session: string, load: number): void {
  const { person } = life;
  const { raisedAfter, raisedHours, raisedBy } = assumptions;
  life.raises = life.raises.filter(({ until }) => until > at - 96 * 60);
  if (person.chance() >= raisedAfter.value.usual + raisedAfter.value.perOverload * Math.max(0, load - 1)) return;
  const hours = raisedHours.value.least + waiting(person.chance, raisedHours.value.mean);
  const by = raisedBy.value[0] + person.chance() * (raisedBy.value[1] - raisedBy.value[0]);
  life.raises.push({ session, until: at + Math.round(hours * 60), by });
}

function countSession({ tally, intakeOn, app }: Life, day: number, exercises: readonly ShownExercise[]): void {
  const week = Math.floor((day - intakeOn) / 7);
  tally.sessions += 1;
  if (exercises.some(({ change }) => change.reasons[0]?.rule === 'restart')) tally.restarts += 1;
  for (const { exercise: id, change } of exercises) {
    tally.steps[change.step] += 1;
    if (week >= curveWeeks) continue;
    tally.doseSum[week] = (tally.doseSum[week] ?? 0) + partOfTop(app.knowledge, id, change.to);
    tally.doseCount[week] = (tally.doseCount[week] ?? 0) + 1;
  }
}

/** The check-ins that can be given now. Back to usual is what it is at that moment. */
export function checkIn(life: Life, at: Minute): void {
  const { app, person, watch, tally } = life;
  const { answersCheckIn, unsureCheckIn } = assumptions;
  const day = dayAt(at);
  for (const { session, moment } of app.checkInsDue(at)) {
    if (person.chance() >= answersCheckIn.value) {
      tally.checkInsMissed += 1;
      continue;
    }
    const raise = life.raises.find((one) => one.session === session);
    const raised = raise !== undefined && raise.until > at;
    if (raised && raise.by >= 2) tally.raisedDays += 1;
    const backToUsual: BackToUsual = person.chance() < unsureCheckIn.value ? 'unknown' : raised ? 'no' : 'yes';
    const alarm = presentAlarm(life);
    const anythingNew = alarm !== undefined && !alarm.told ? 'yes' : 'no';
    const pain = scoreOf(person, painAt(life, day, at));
    saidPain(life, day, pain);
    app.checkedIn(at, {
      session,
      moment,
      pain,
      backToUsual,
      anythingNew,
      ...(app.plan()?.mode === 'pain-guided' && moment === 'next-morning'
        ? { goneWithinDayPart: raise === undefined ? 'yes' : 'no' }
        : {}),
    });
    tally.checkIns += 1;
    life.askedOn = day;
    if (life.alarm?.denies) life.alarm.became ??= 'denied';
    if (anythingNew === 'yes') {
      watch.alarmTold(day);
      life.pending = true;
    }
    life.say?.(day, `check-in ${session} ${moment}: back to usual ${backToUsual}`);
  }
}
