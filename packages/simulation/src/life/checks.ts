import { type Answers, type AnswerValue, type Decision, decide, urgency } from '@rugwijs/core';
import type { Check } from '@rugwijs/journal';
import { assumptions } from '../assumptions.ts';
import { pick } from '../chance.ts';
import { dayAt, type Minute } from '../days.ts';
import { painOn, scoreOf } from '../people/pain.ts';
import { countRaised, endAlarm, presentAlarm } from './alarms.ts';
import { newSaying, saidPain } from './improvement.ts';
import { type Life, painAt, truthToday } from './life.ts';
import { trueAnswers } from './true-answers.ts';

/** The Rugcheck, the questions of the plan, and the plan; again after an urgent verdict was released. */
export function intake(life: Life, at: Minute): void {
  const { app, person, watch, tally } = life;
  const day = dayAt(at);
  const truth = truthToday(life);
  const rugcheck = askedOf(truth);
  if (life.intakeOn >= 0) askPain(life, at, truth, rugcheck);
  const decision = answerAll(life, at, 'intake', rugcheck);
  life.askedOn = day;
  if (life.intakeOn < 0) tally.intake[decision.verdict] = (tally.intake[decision.verdict] ?? 0) + 1;
  life.intakeOn = day;
  life.intakes += 1;
  app.answered(at + 2, 'plan-intake', person.wishes);
  watch.told(person.wishes);
  const fits = acceptPlan(life, at + 3);
  if (!fits) tally.noPlan += 1;
  const pain = scoreOf(person, painAt(life, day, at));
  app.measured(at + 4, 'pain', pain);
  life.saying = { ...newSaying(), first: Number(rugcheck.pain) };
  saidPain(life, day, pain);
  life.lastMeasured = day;
}

/** A copy, without what is only asked with much pain. */
function askedOf(truth: Answers): Record<string, AnswerValue> {
  const { 'sleep-walk-loss': whenSevere, ...asked } = truth;
  const { pain } = truth;
  return typeof pain === 'number' && pain >= 7 ? { ...truth } : asked;
}

function acceptPlan(life: Life, at: Minute): boolean {
  const { app, watch, tally } = life;
  const result = app.proposal(at);
  if (result.kind === 'no-plan') return false;
  const { plan } = result;
  app.planAccepted(at, plan);
  watch.planAccepted(dayAt(at), plan);
  if (life.planDay < 0) {
    const size = plan.exercises.length;
    tally.planSizes[size] = (tally.planSizes[size] ?? 0) + 1;
    tally.modes[plan.mode] = (tally.modes[plan.mode] ?? 0) + 1;
  }
  life.planDay = dayAt(at);
  life.say?.(
    dayAt(at),
    `plan ${plan.mode}, ${plan.set}, ${plan.daysPerWeek} days: ${plan.exercises.map(({ exercise }) => exercise).join(', ')}; walking ${plan.walking.minutes} min`,
  );
  return true;
}

/** One way of building up gives way to another: the person says what is walked now and accepts the new plan. */
export function switchMode(life: Life, at: Minute): void {
  const { app, person, tally } = life;
  if (app.locked(at) !== undefined || app.modeProposal(at) === undefined) return;
  if (person.chance() >= assumptions.acceptsMode.value) return;
  const walked = app.walking(at)?.to;
  const now = walked?.kind === 'time' ? Math.floor(walked.minutes) : 10;
  app.answered(at, 'plan-intake', { 'walk-now': now });
  const before = app.plan()?.mode;
  if (acceptPlan(life, at + 1) && app.plan()?.mode !== before) tally.modeSwitches += 1;
}

/** Does the checks that the app asks for, one after another. True when none is left; what a person puts off stays due. */
export function doChecks(life: Life, at: Minute): boolean {
  const { app, person } = life;
  for (let round = 0; round < 4; round += 1) {
    const now = at + round * 5;
    const kind = app.recheck(now);
    if (kind === undefined) return true;
    if (kind === 'anything-new' && !life.pending) {
      if (!tap(life, now)) continue;
      if (life.pending) return false;
    } else if (person.chance() >= assumptions.answersCheck.value) return false;
    answerList(life, now + 1, kind);
  }
  return app.recheck(at + 20) === undefined;
}

/** "Is er iets nieuws?" True when the list of questions follows, or should have. */
function tap(life: Life, at: Minute): boolean {
  const { app, person, watch } = life;
  const { tapsYes, breaksOff } = assumptions;
  const alarm = presentAlarm(life);
  const drawn = person.chance();
  const present = alarm !== undefined && !alarm.told;
  const answer =
    present || drawn < tapsYes.value.harmless
      ? 'yes'
      : drawn < tapsYes.value.harmless + tapsYes.value.unknown
        ? 'unknown'
        : 'no';
  app.answered(at, 'anything-new', { 'anything-new': answer });
  life.askedOn = dayAt(at);
  if (life.alarm?.denies) life.alarm.became ??= 'denied';
  if (answer === 'no') return false;
  life.say?.(dayAt(at), `something new: ${answer}`);
  watch.alarmTold(dayAt(at));
  life.pending = person.chance() < breaksOff.value;
  return true;
}

export function answerList(life: Life, at: Minute, kind: Check): void {
  if (kind === 'intake' || kind === 'plan-intake') return;
  const { person } = life;
  const day = dayAt(at);
  const truth = truthToday(life);
  const list = trueAnswers(life, truth, kind);
  if (list['saddle-feeling'] !== undefined) life.askedOn = day;
  life.pending = false;
  const noLegPain = list['leg-pain'] !== undefined && painOn(person, day) < 1;
  if (list.pain === undefined && !noLegPain) answerAll(life, at, kind, list);
  else {
    const answers: Record<string, AnswerValue> = { ...list };
    if (list.pain !== undefined) askPain(life, at, truth, answers);
    if (noLegPain) answers['leg-pain'] = 'none';
    answerAll(life, at, kind, answers);
  }
}

/** How much it hurts now, with what is asked as well when it is a lot. */
function askPain(life: Life, at: Minute, truth: Answers, answers: Record<string, AnswerValue>): void {
  answers.pain = scoreOf(life.person, painAt(life, dayAt(at), at));
  if (answers.pain < 7) return;
  for (const id of ['sleep-walk-loss', 'second-contact']) answers[id] = truth[id] ?? 'no';
  if (answers.pain >= 8 && truth['leg-pain'] !== 'none')
    answers['painkiller-relief'] = truth['painkiller-relief'] ?? 'helps';
}

/** Gives the answers, one of them perhaps as "weet ik niet", and the verdict; keeps count of the alarm sign. */
function answerAll(life: Life, at: Minute, kind: Check, told: Answers): Decision {
  const { app, person, watch, tally } = life;
  const day = dayAt(at);
  const answers = person.chance() < assumptions.unknownRow.value ? withOneUnknown(life, told) : told;
  app.answered(at, kind, answers);
  watch.told(answers);
  const decision = app.verdictGiven(at + 1, kind);
  const alarm = life.alarm;
  const [row = ''] = alarm === undefined ? [] : Object.keys(alarm.sign.answers);
  const asked = alarm !== undefined && row in told;
  const least = asked && !alarm.denies ? alarm.sign.least : undefined;
  watch.verdictGiven(day, decision, least);
  if (answers !== told) {
    watch.unknownTold(day, decision, decide({ ...app.answers(), ...told }, app.knowledge));
  }
  const level = urgency(decision.verdict === 'undecided' ? decision.atLeast : decision.verdict);
  if (level >= urgency('call-gp-today')) {
    tally.locks += 1;
    watch.alarmTold(day);
  }
  if (alarm !== undefined) {
    if (!asked) alarm.told = true;
    else if (alarm.denies) alarm.became ??= 'denied';
    else if (alarm.became === undefined) {
      alarm.became = level >= urgency(alarm.sign.least) ? 'raised' : 'missed';
      if (alarm.became === 'raised') countRaised(life, alarm, day);
    }
  }
  life.say?.(day, `check ${kind}: ${decision.verdict}${answers === told ? '' : ', with one "I don\'t know"'}`);
  return decision;
}

function withOneUnknown({ app, person }: Life, told: Answers): Answers {
  const rows = rowsOf(app.knowledge.questions).filter((id) => told[id] === 'no');
  if (rows.length === 0) return told;
  const row = pick(
    person.chance,
    rows.map((id) => [1, id] as const),
  );
  return { ...told, [row]: 'unknown' };
}

const rowTables = new WeakMap<object, readonly string[]>();

function rowsOf(questions: Life['app']['knowledge']['questions']): readonly string[] {
  const known = rowTables.get(questions);
  if (known !== undefined) return known;
  const rows = questions.filter(({ row }) => row).map(({ id }) => id);
  rowTables.set(questions, rows);
  return rows;
}

/** Calls about a verdict that stands, and tells it; in time most hear that they may exercise again. */
export function contact(life: Life, at: Minute): void {
  const { app, person, watch } = life;
  const { callsWithin, releasedAfter, neverReleased } = assumptions;
  const day = dayAt(at);
  if (app.standing(at) === undefined) return;
  if (life.contact === undefined) {
    const callOn = day + Math.floor(person.chance() * (callsWithin.value[1] + 1));
    const wait = releasedAfter.value[0] + Math.floor(person.chance() * releasedAfter.value[1]);
    life.contact = { callOn, releaseOn: callOn + wait, never: person.chance() < neverReleased.value, called: false };
  }
  const { callOn, releaseOn, never } = life.contact;
  if (day >= releaseOn && !never) {
    app.contacted(at, true);
    watch.released();
    life.contact = undefined;
    clearSigns(life);
    if (life.alarm?.became !== undefined) endAlarm(life, 'notAsked');
    life.say?.(day, 'the doctor says: exercise again');
  } else if (day >= callOn && !life.contact.called) {
    life.contact.called = true;
    app.contacted(at, false);
    life.say?.(day, 'called the doctor');
  }
}

/** What stays true after a doctor has looked. */
const lasting = new Set([
  'osteoporosis',
  'steroids',
  'anticoagulants',
  'immune-low',
  'bloodstream-risk',
  'pregnant',
  'cancer-ever',
  'cancer-treated',
  'spine-procedure',
  'known-aneurysm',
]);

/** The signs that asked for the call are gone, or explained: assumed. */
function clearSigns(life: Life): void {
  const rows = rowsOf(life.app.knowledge.questions);
  const gone = rows.filter((id) => life.truth[id] !== undefined && life.truth[id] !== 'no' && !lasting.has(id));
  if (gone.length > 0) life.truth = { ...life.truth, ...Object.fromEntries(gone.map((id) => [id, 'no'])) };
}
