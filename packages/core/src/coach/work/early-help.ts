import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { WorkKnowledge, WorkRuleId } from './knowledge.ts';
import type { WorkDay, WorkPlan } from './records.ts';

type Away = Pick<WorkPlan, 'awaySince' | 'hoursNow' | 'hoursFull'>;

/**
 * Not at the usual work for two weeks or more: the bedrijfsarts and a physiotherapist early (facts.md F10, own). A part of the
 * hours is not the usual work yet. What ends it: the usual hours, agreed or told of a whole week, or an agreement that no longer
 * says since when.
 */
export function earlyWorkHelp(
  plan: Away,
  worked: readonly WorkDay[],
  today: Day,
  { rules, earlyHelpDays }: WorkKnowledge,
): Reason<WorkRuleId> | undefined {
  if (plan.awaySince === undefined || plan.hoursNow >= plan.hoursFull || isBack(plan, worked, today)) return undefined;
  const days = daysBetween(plan.awaySince, today);
  return days >= earlyHelpDays ? toolReason(rules, 'work-early-help', { 'days-away': days }, { days }) : undefined;
}

/**
 * A week since somebody was away in which the usual hours were told. Counted from their last ordinary day, which is no part of it, and
 * not from the agreement: one that is saved again, with another task only, does not undo being back.
 */
export function isBack({ awaySince, hoursFull }: Away, worked: readonly WorkDay[], today: Day): boolean {
  if (awaySince === undefined) return false;
  const weeks = new Map<number, number>();
  for (const one of worked) {
    if (one.day <= awaySince || one.day > today) continue;
    const week = Math.floor(daysBetween(awaySince, one.day) / 7);
    weeks.set(week, (weeks.get(week) ?? 0) + one.hours);
  }
  return [...weeks.values()].some((hours) => hours >= hoursFull);
}
