import {
  type AdaptationRuleId,
  addDays,
  type Change,
  type Day,
  dayOf,
  daysBetween,
  type Facts,
  type Instant,
  type Recheck,
} from '@rugwijs/core';
import type { Check } from '../event/event.ts';
import type { JournalKnowledge } from '../knowledge.ts';
import { hadIntake } from '../person/had-intake.ts';
import type { Person } from '../person/person.ts';
import type { Advice } from './advice.ts';
import { type PainMoment, painJump } from './pain.ts';
import { reasonOf } from './reason.ts';
import type { Standing } from './standing.ts';

/** What the re-checks look at. */
export interface RecheckView {
  readonly person: Person;
  readonly today: Day;
  readonly pain: readonly PainMoment[];
  /** The steps of the exercises: one may ask for the alarm check. */
  readonly changes: readonly Change[];
  readonly notImproving: boolean;
  readonly weeksUp: boolean;
  /** A session can be done today: then one tap goes before it. */
  readonly sessionAhead: boolean;
  readonly knowledge: JournalKnowledge;
}

/**
 * The check that must be done before the session, the most urgent first (triage.md 2.4). A check counts as done when it
 * ended in a verdict, or in the one tap "no, nothing new"; broken off, it is asked again.
 */
export function dueRecheck(view: RecheckView): Advice['recheck'] | undefined {
  if (!hadIntake(view.person) && view.person.plan === undefined) return undefined;
  for (const rule of inOrder) {
    const due = rule(view);
    if (due !== undefined) return due;
  }
  return undefined;
}

type Due = NonNullable<Advice['recheck']>;

const inOrder: readonly ((view: RecheckView) => Due | undefined)[] = [
  afterSession,
  unfinishedTap,
  jump,
  fallOrFever,
  flare,
  gap,
  improving,
  month,
  planned,
  twoWeeksUp,
  tap,
];

function due(view: RecheckView, kind: Check, rule: AdaptationRuleId, facts: Facts = {}): Due {
  return { kind, reasons: [reasonOf(view.knowledge, rule, facts)] };
}

/** When a check of one of these kinds (any, when none is named) last ended in a verdict. */
function verdictAt(person: Person, kinds: readonly Check[]): Instant | undefined {
  return person.verdicts.findLast(({ check }) => kinds.length === 0 || kinds.includes(check))?.at;
}

/** The last "no, nothing new". */
function tapAt(person: Person): Instant | undefined {
  return person.checks.findLast(({ answers }) => answers['anything-new'] === 'no')?.at;
}

function isAfter(one: Instant | undefined, other: Instant): boolean {
  return one !== undefined && Date.parse(one) >= Date.parse(other);
}

/** A stop sign in an exercise, or a new leg or nerve sign in the last sessions: the alarm questions before anything else. */
function afterSession(view: RecheckView): Due | undefined {
  const { person } = view;
  const leg = person.sessions.findLast(({ exercises }) => exercises.some((one) => one.legSpread || one.nerveSign));
  if (leg && !isAfter(verdictAt(person, ['new-leg-sign', 'pain-jump', 'intake']), leg.at)) {
    const nerve = leg.exercises.some(({ nerveSign }) => nerveSign);
    const facts: Facts = nerve ? { 'nerve-sign': 'yes' } : { 'leg-spread': 'yes' };
    return due(view, 'new-leg-sign', 'check-leg-sign', facts);
  }
  const stopped = view.changes.find(({ alarmCheck }) => alarmCheck);
  if (stopped === undefined) return undefined;
  return { kind: 'pain-jump', reasons: [...due(view, 'pain-jump', 'check-pain-jump').reasons, ...stopped.reasons] };
}

/** "Yes" or "weet ik niet" to "is er iets nieuws?", at a check-in or before a session, without the questions after it. */
function unfinishedTap(view: RecheckView): Due | undefined {
  const { person } = view;
  const tapped = person.checks.findLast(({ answers }) => {
    const tap = answers['anything-new'];
    return tap === 'yes' || tap === 'unknown';
  });
  const told = person.checkIns.findLast(({ anythingNew }) => anythingNew !== 'no');
  const done = verdictAt(person, []);
  for (const [at, answer] of [
    [tapped?.at, tapped?.answers['anything-new']],
    [told?.at, told?.anythingNew],
  ] as const) {
    if (at !== undefined && !isAfter(done, at))
      return due(view, 'anything-new', 'check-anything-new', { 'anything-new': answer });
  }
  return undefined;
}

/** A jump of longer ago, never followed by questions, was overtaken by the gap check. */
const jumpDays = 14;

/** A rise of 2 is within noise: the one tap before the session asks the hard signs again, and nothing is concluded. */
function jump(view: RecheckView): Due | undefined {
  const moment = painJump(view.pain, addDays(view.today, -jumpDays), view.knowledge);
  if (moment === undefined || isAfter(verdictAt(view.person, ['pain-jump', 'intake']), moment.at)) return undefined;
  return due(view, 'pain-jump', 'check-pain-jump', { 'pain-week': moment.value });
}

/** A fall or fever told in another check: its own list, unless that check was the first one and asked everything. */
function fallOrFever(view: RecheckView): Due | undefined {
  const { person } = view;
  for (const [question, kind, rule] of [
    ['fall', 'fall-since', 'check-fall'],
    ['fever', 'fever', 'check-fever'],
  ] as const) {
    const told = person.checks.findLast(
      ({ check, answers }) => check !== 'intake' && check !== kind && isYesOrUnknown(answers[question]),
    );
    if (told && person.answers[question] !== 'no' && !isAfter(verdictAt(person, []), told.at))
      return due(view, kind, rule);
  }
  return undefined;
}

function isYesOrUnknown(answer: unknown): boolean {
  return answer === 'yes' || answer === 'unknown';
}

/** Red-flag questions come before the flare-up plan (facts.md F9.1): on the day it began, or since. */
function flare(view: RecheckView): Due | undefined {
  const last = view.person.flares.at(-1);
  if (last === undefined || last.end !== undefined) return undefined;
  const asked = view.person.verdicts.findLast(({ check }) => check === 'pain-jump' || check === 'intake');
  if (asked !== undefined && (dayOf(asked.at) >= last.start || isAfter(asked.at, last.at))) return undefined;
  return due(view, 'pain-jump', 'check-flare');
}

function gap(view: RecheckView): Due | undefined {
  const { person, today } = view;
  const seen = [
    verdictAt(person, []),
    tapAt(person),
    person.checkIns.findLast(({ anythingNew }) => anythingNew === 'no')?.at,
    person.checks.findLast(({ check }) => check === 'intake')?.at,
  ];
  const last = latest(seen);
  if (last === undefined) return due(view, 'gap', 'check-gap');
  const days = daysBetween(dayOf(last), today);
  const { gapDays } = view.knowledge.adaptation.thresholds.checks;
  return days >= gapDays ? due(view, 'gap', 'check-gap', { 'last-done': dayOf(last) }) : undefined;
}

function latest(moments: readonly (Instant | undefined)[]): Instant | undefined {
  return moments.reduce((one, other) => (one === undefined || isAfter(other, one) ? other : one));
}

/** Day 28 and day 42, when nothing changed: asked once for each. */
function improving(view: RecheckView): Due | undefined {
  const start = episodeStart(view.person);
  if (!view.notImproving || start === undefined) return undefined;
  const passed = view.knowledge.adaptation.thresholds.notImproving.days
    .map((days) => addDays(start, days))
    .findLast((day) => day <= view.today);
  if (passed === undefined || doneSince(view.person, ['not-improving'], passed)) return undefined;
  return due(view, 'not-improving', 'not-improving-4-weeks', { 'plan-day': daysBetween(start, view.today) + 1 });
}

function month(view: RecheckView): Due | undefined {
  const last = verdictAt(view.person, ['month', 'not-improving', 'intake']);
  const { monthDays } = view.knowledge.adaptation.thresholds.checks;
  if (last === undefined || daysBetween(dayOf(last), view.today) < monthDays) return undefined;
  return due(view, 'month', 'check-month', { 'last-done': dayOf(last) });
}

/** A date of the plan (day 3, week 1, 2, 4, 6) that has come without any check since. */
function planned(view: RecheckView): Due | undefined {
  const passed = view.person.plan?.plan.rechecks.findLast(
    ({ on, kind }) => on <= view.today && kind !== 'standing-verdict',
  );
  if (passed === undefined || doneSince(view.person, [], passed.on)) return undefined;
  return due(view, 'gap', 'check-planned', { 'plan-day': passed.on });
}

function twoWeeksUp(view: RecheckView): Due | undefined {
  if (!view.weeksUp || doneSince(view.person, ['two-weeks-up', 'pain-jump'], addDays(view.today, -13)))
    return undefined;
  return due(view, 'two-weeks-up', 'weeks-up');
}

/** One tap before every session, unless a whole check was done today. */
function tap(view: RecheckView): Due | undefined {
  const { person, today } = view;
  if (!view.sessionAhead) return undefined;
  const taps = person.checks.some(({ day, answers }) => day === today && answers['anything-new'] === 'no');
  const whole = person.verdicts.some(({ at }) => dayOf(at) === today);
  return taps || whole ? undefined : due(view, 'anything-new', 'check-before-session');
}

function doneSince(person: Person, kinds: readonly Check[], since: Day): boolean {
  const done = verdictAt(person, kinds);
  return done !== undefined && dayOf(done) >= since;
}

/** First day of this episode: that of the latest whole check, else of the plan. */
export function episodeStart(person: Person): Day | undefined {
  return person.checks.findLast(({ check }) => check === 'intake')?.day ?? person.plan?.day;
}

/** The dates to look again that are still ahead, with those of a standing verdict (triage.md 4.4). */
export function comingRechecks(person: Person, standing: Standing | undefined, today: Day): readonly Recheck[] {
  const planned = person.plan?.plan.rechecks ?? [];
  const asks = standing === undefined || standing.contacted ? [] : contactDays(standing);
  return [...planned, ...asks]
    .filter(({ on }) => on >= today)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function contactDays({ given, verdict }: Standing): readonly Recheck[] {
  const day = dayOf(given.at);
  const after = verdict === 'gp-appointment' ? [3, 7] : verdict === 'call-gp-today' ? [1] : [0];
  return after.map((days) => ({ on: addDays(day, days), kind: 'standing-verdict' }));
}
