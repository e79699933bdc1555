import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { WorkKnowledge, WorkRuleId } from './knowledge.ts';
import type { WorkDay, WorkPlan } from './records.ts';

/**
 * Not at the usual work for two weeks or more: the bedrijfsarts and a physiotherapist early (facts.md F10, own). A part of the
 * hours is not the usual work yet. What ends it: the usual hours, agreed or told of a whole week of the agreement, or an
 * agreement that no longer says since when.
 */
export function earlyWorkHelp(
  plan: Pick<WorkPlan, 'day' | 'awaySince' | 'hoursNow' | 'hoursFull'>,
  worked: readonly WorkDay[],
  today: Day,
  { rules, earlyHelpDays }: WorkKnowledge,
): Reason<WorkRuleId> | undefined {
  if (plan.awaySince === undefined || plan.hoursNow >= plan.hoursFull || isBack(plan, worked, today)) return undefined;
  const days = daysBetween(plan.awaySince, today);
  return days >= earlyHelpDays ? toolReason(rules, 'work-early-help', { 'days-away': days }, { days }) : undefined;
}

/** A week of the agreement in which the usual hours were told. */
function isBack(
  { day, hoursFull }: Pick<WorkPlan, 'day' | 'hoursFull'>,
  worked: readonly WorkDay[],
  today: Day,
): boolean {
  const weeks = new Map<number, number>();
  for (const one of worked) {
    if (one.day < day || one.day > today) continue;
    const week = Math.floor(daysBetween(day, one.day) / 7);
    weeks.set(week, (weeks.get(week) ?? 0) + one.hours);
  }
  return [...weeks.values()].some((hours) => hours >= hoursFull);
}
