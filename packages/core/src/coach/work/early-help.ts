import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { WorkKnowledge, WorkRuleId } from './knowledge.ts';
import type { WorkDay, WorkPlan } from './records.ts';

/**
 * Away for two weeks or more: the bedrijfsarts and a physiotherapist early (facts.md F10, own). Being away has no end of its own
 * in the agreement: hours of now, or work told since, are that end.
 */
export function earlyWorkHelp(
  { awaySince, hoursNow }: Pick<WorkPlan, 'awaySince' | 'hoursNow'>,
  worked: readonly WorkDay[],
  today: Day,
  { rules, earlyHelpDays }: WorkKnowledge,
): Reason<WorkRuleId> | undefined {
  if (awaySince === undefined || hoursNow > 0) return undefined;
  if (worked.some(({ day, hours }) => day > awaySince && hours > 0)) return undefined;
  const days = daysBetween(awaySince, today);
  return days >= earlyHelpDays ? toolReason(rules, 'work-early-help', { 'days-away': days }, { days }) : undefined;
}
