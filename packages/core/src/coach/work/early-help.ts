import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { WorkKnowledge, WorkRuleId } from './knowledge.ts';
import type { WorkPlan } from './records.ts';

/** Away for two weeks or more: the bedrijfsarts and a physiotherapist early (facts.md F10, own). */
export function earlyWorkHelp(
  { awaySince }: Pick<WorkPlan, 'awaySince'>,
  today: Day,
  { rules, earlyHelpDays }: WorkKnowledge,
): Reason<WorkRuleId> | undefined {
  if (awaySince === undefined) return undefined;
  const days = daysBetween(awaySince, today);
  return days >= earlyHelpDays ? toolReason(rules, 'work-early-help', { 'days-away': days }, { days }) : undefined;
}
