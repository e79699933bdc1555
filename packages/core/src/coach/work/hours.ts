import type { Day } from '../../answers/answer.ts';
import { addDays, daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { WorkKnowledge, WorkRuleId } from './knowledge.ts';
import type { WorkDay, WorkPlan } from './records.ts';

/** What goes before more hours: an advice to call, or anything else (a check, questions, calmer days). */
export type WorkHold = 'call' | 'first';

export interface WorkInput {
  readonly plan: WorkPlan;
  /** Days worked, in any order; those before the plan do not count. */
  readonly days: readonly WorkDay[];
  readonly today: Day;
  /** What went first on a day of the agreement: no hours are added on it. */
  readonly held: (day: Day) => WorkHold | undefined;
}

export interface WorkWeek {
  /** From 1. */
  readonly week: number;
  readonly from: Day;
  /** Hours agreed with yourself for this week. */
  readonly hours: number;
  /** Hours told. */
  readonly done: number;
  readonly reasons: readonly Reason<WorkRuleId>[];
}

/**
 * The hours of every week so far, the present one last (graded activity, facts.md F1 and F10: a quota fixed in advance, up by
 * a fixed step after a week that was done; pain and missed days can hold it, never raise it). A step comes on the first day of
 * its week on which nothing goes first; a week without such a day keeps the hours of the week before. Hours are of work, not
 * of fitness to work: the bedrijfsarts judges that.
 */
export function workWeeks(input: WorkInput, knowledge: WorkKnowledge): readonly WorkWeek[] {
  const { plan, today } = input;
  const count = Math.max(1, Math.floor(daysBetween(plan.day, today) / 7) + 1);
  const weeks: WorkWeek[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = addDays(plan.day, index * 7);
    const inWeek = input.days.filter(({ day }) => day >= from && day < addDays(from, 7));
    const next = index === 0 ? start(plan, knowledge) : step(weeks, input, knowledge);
    const done = inWeek.reduce((sum, { hours }) => sum + hours, 0);
    const seen = index === count - 1 ? Math.max(0, daysBetween(from, today)) : 6;
    const agreed = whenFree(next, weeks.at(-1), daysFrom(from, seen), input, knowledge);
    weeks.push({ week: index + 1, from, ...agreed, done });
  }
  return weeks;
}

/** How the hours would go on when every week is done: the weeks to come until the whole contract, at most a year. None from nothing. */
export function workAhead(
  hours: number,
  { plan }: Pick<WorkInput, 'plan'>,
  knowledge: WorkKnowledge,
): readonly number[] {
  const ahead: number[] = [];
  let now = hours;
  while (now > 0 && now < plan.hoursFull && ahead.length < 52) {
    now = raised(now, plan, knowledge);
    ahead.push(now);
  }
  return ahead;
}

type Hours = Pick<WorkWeek, 'hours' | 'reasons'>;

function start(plan: WorkPlan, { rules }: WorkKnowledge): Hours {
  const hours = Math.min(plan.hoursNow, plan.hoursFull);
  return { hours, reasons: [toolReason(rules, hours > 0 ? 'work-start' : 'work-none-yet', {}, { hours })] };
}

/**
 * The hours of a week of which these days were seen: more than the week before only once a day was free. What goes first is said
 * first; why the hours are what they are stays with it, unless it is a step that waits.
 */
function whenFree(
  next: Hours,
  before: Hours | undefined,
  days: readonly Day[],
  { today, held }: WorkInput,
  { rules }: WorkKnowledge,
): Hours {
  const waits = before !== undefined && next.hours > before.hours && days.every((day) => held(day) !== undefined);
  const hours = waits ? before.hours : next.hours;
  const last = days.at(-1);
  const hold = last !== undefined && (waits || last === today) ? held(last) : undefined;
  if (hold === undefined) return { ...next, hours };
  const rule = hold === 'call' ? 'work-alarm-waits' : 'work-first-waits';
  const first = toolReason(rules, rule, {}, { hours, ...(waits ? { later: next.hours } : {}) });
  return { hours, reasons: [first, ...(waits ? [] : next.reasons)] };
}

function daysFrom(day: Day, more: number): readonly Day[] {
  return Array.from({ length: more + 1 }, (_, count) => addDays(day, count));
}

function step(weeks: readonly WorkWeek[], input: WorkInput, knowledge: WorkKnowledge): Hours {
  const { plan, days } = input;
  const { rules, restart, roundTo } = knowledge;
  const last = weeks.at(-1) as WorkWeek;
  const hold = (rule: WorkRuleId, facts = {}): Hours => ({
    hours: last.hours,
    reasons: [toolReason(rules, rule, facts, { hours: last.hours })],
  });
  // With how many hours somebody begins is agreed with the work, never counted by the app.
  if (last.hours === 0) return hold('work-none-yet');
  if (last.done === 0) {
    const silent = weeks.slice(-restart.weeks);
    const isGap = silent.length === restart.weeks && silent.every(({ done }) => done === 0);
    const before = weeks.findLast(({ done }) => done > 0);
    if (!isGap || before === undefined) return hold('work-not-told');
    const hours = Math.min(last.hours, Math.max(roundTo, rounded(before.done * restart.share, knowledge)));
    return { hours, reasons: [toolReason(rules, 'work-restart', { 'hours-done': before.done }, { hours })] };
  }
  if (last.done < last.hours * knowledge.doneShare) return hold('work-less-done', { 'hours-done': last.done });
  const heavy = heavyDays(days, last.from, knowledge);
  if (heavy >= knowledge.highPainDays) return hold('work-pain-high', { 'days-with-much-pain': heavy });
  if (last.hours >= plan.hoursFull) return hold('work-full', { 'hours-done': last.done });
  const hours = raised(last.hours, plan, knowledge);
  return {
    hours,
    reasons: [toolReason(rules, 'work-step-up', { 'hours-done': last.done }, { from: last.hours, hours })],
  };
}

function heavyDays(days: readonly WorkDay[], from: Day, { highPain }: WorkKnowledge): number {
  return days.filter(({ day, pain = 0 }) => day >= from && day < addDays(from, 7) && pain >= highPain).length;
}

function raised(hours: number, plan: WorkPlan, knowledge: WorkKnowledge): number {
  const { stepShare, cap, roundTo } = knowledge;
  const more = Math.max(roundTo, rounded(Math.min(plan.hoursFull * stepShare, hours * cap), knowledge));
  return Math.min(plan.hoursFull, hours + more);
}

/** Down to a whole number of steps, so that a rounding never adds. */
function rounded(hours: number, { roundTo }: WorkKnowledge): number {
  return Math.floor(hours / roundTo) * roundTo;
}
