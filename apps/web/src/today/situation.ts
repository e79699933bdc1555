import type { AdaptationRuleId, Day } from '@rugwijs/core';
import { type Advice, hadIntake, type Person } from '@rugwijs/journal';
import { isOneTap } from '../session/gate.ts';

/**
 * What Vandaag is about, in order of what goes first: no check yet, a verdict that stands, no plan yet, questions to
 * answer again, and otherwise the day itself.
 */
export type Situation =
  | 'no-check'
  | 'locked'
  | 'broken-off'
  | 'no-plan'
  | 'recheck'
  | 'session'
  | 'done'
  | 'rest-day'
  | 'walking-only';

/** The one thing that Vandaag puts first. Never offers exercise while a verdict stands or a check waits. */
export function situationOf(person: Person, advice: Advice): Situation {
  if (!hadIntake(person) && !person.plan) return 'no-check';
  if (advice.locked) return advice.locked.until === 'checked' ? 'broken-off' : 'locked';
  if (!person.plan) return 'no-plan';
  if (questionsWait(advice)) return 'recheck';
  if (!advice.session || advice.session.exercises.length === 0) return 'walking-only';
  if (advice.session.doneToday) return 'done';
  return advice.session.restDay ? 'rest-day' : 'session';
}

/** Rules that ask the alarm questions because of something that was told, not because of the date. */
const asksAboutSomethingTold: ReadonlySet<string> = new Set<AdaptationRuleId>([
  'check-anything-new',
  'check-leg-sign',
  'check-pain-jump',
  'check-fall',
  'check-fever',
  'check-flare',
]);

/**
 * Why alarm questions wait: because of something that was told, or of the date; the one tap that a session and the tools ask
 * themselves is none of them. What was told goes first in the journal, so one that waits for the date hides nothing told.
 */
export function questionsWait(advice: Advice): 'told' | 'date' | undefined {
  if (!advice.recheck || isOneTap(advice)) return undefined;
  return advice.recheck.reasons.some(({ rule }) => asksAboutSomethingTold.has(rule)) ? 'told' : 'date';
}

/**
 * The alarm questions of "het is ineens erger" were answered today, to the end and calm; nothing was told since that asks them
 * again, and the calmer days were not begun. A check that was broken off says nothing yet.
 */
export function flareReady(person: Person, advice: Advice): boolean {
  const asked = person.checks.findLast((done) => done.check === 'pain-jump');
  if (!asked || asked.day !== advice.today || advice.flare || advice.locked) return false;
  if (person.decision === undefined || person.decision.verdict === 'undecided') return false;
  if (questionsWait(advice) === 'told') return false;
  return !person.flareMarks.some((mark) => mark.at > asked.at);
}

/** The days on which a session was done. */
export function sessionDays(person: Person): ReadonlySet<Day> {
  return new Set(person.sessions.map((session) => session.day));
}

/** Whether a weekly measurement is due: none since seven days, counted from the plan. */
export function measureDue(person: Person, today: Day, daysBetween: (from: Day, to: Day) => number): boolean {
  if (!person.plan) return false;
  const last = person.measures.pain.at(-1)?.day;
  return last === undefined ? true : daysBetween(last, today) >= 7;
}
