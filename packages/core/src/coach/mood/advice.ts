import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { moodNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import type { MoodKnowledge, MoodRuleId } from './knowledge.ts';
import type { MoodCheck } from './records.ts';

export interface MoodAdvice {
  /**
   * Who comes first. `now`: thoughts of not wanting to live, 113 and the GP; `offered`: it was not said or not known, so the same
   * is offered; `gp`: low for two weeks. Absent: the exercises stand on their own.
   */
  readonly people?: 'now' | 'offered' | 'gp';
  readonly peopleReasons: readonly Reason<MoodRuleId>[];
  /** What may fit beside that. */
  readonly tips: readonly Reason<MoodRuleId>[];
  readonly checkDue: boolean;
}

/** What the weekly checks lead to. A dark answer stands for some time: a calmer one later does not wipe it out at once. */
export function moodAdvice(checks: readonly MoodCheck[], today: Day, knowledge: MoodKnowledge): MoodAdvice {
  // A check of tomorrow, from a clock that was set back since, counts as well: it may be the one that says yes.
  const sorted = checks.toSorted((one, other) => daysBetween(other.day, one.day));
  const peopleReasons = [...dark(sorted, today, knowledge), ...lowTwoWeeks(sorted, today, knowledge)];
  const people = peopleOf(peopleReasons);
  return {
    ...(people ? { people } : {}),
    peopleReasons,
    tips: tips(sorted, today, knowledge),
    checkDue: !sorted.some(({ day }) => daysBetween(day, today) < knowledge.checkDays),
  };
}

function peopleOf(reasons: readonly Reason<MoodRuleId>[]): MoodAdvice['people'] {
  if (reasons.some(({ rule }) => rule === 'mood-dark-thoughts')) return 'now';
  if (reasons.some(({ rule }) => rule === 'mood-dark-unsure')) return 'offered';
  return reasons.length > 0 ? 'gp' : undefined;
}

/** A yes of the last weeks, whatever came after it; not known or not said only as the latest answer. */
function dark(checks: readonly MoodCheck[], today: Day, { rules, darkDays }: MoodKnowledge): Reason<MoodRuleId>[] {
  const recent = checks.filter(({ day }) => daysBetween(day, today) < darkDays);
  if (recent.some((check) => check.dark === 'yes')) return [toolReason(rules, 'mood-dark-thoughts', { dark: 'yes' })];
  const latest = recent.at(-1)?.dark;
  return latest === 'unknown' || latest === 'rather-not'
    ? [toolReason(rules, 'mood-dark-unsure', { dark: latest })]
    : [];
}

/** High in the latest check and in one at least six days before it, with nothing lower in between. */
function lowTwoWeeks(checks: readonly MoodCheck[], today: Day, knowledge: MoodKnowledge): Reason<MoodRuleId>[] {
  const { rules, high, runningDays, darkDays } = knowledge;
  const told = checks.filter(({ low }) => low !== undefined);
  const latest = told.at(-1);
  if (!latest || daysBetween(latest.day, today) >= darkDays) return [];
  let earliest = latest;
  for (const check of told.toReversed()) {
    if ((check.low ?? 0) < high) break;
    if (daysBetween(check.day, latest.day) > runningDays) break;
    earliest = check;
  }
  const running = (latest.low ?? 0) >= high && daysBetween(earliest.day, latest.day) >= 6;
  if (!running) return [];
  const facts = { 'mood-low-before': earliest.low, 'mood-low': latest.low };
  return [toolReason(rules, 'mood-low-two-weeks', facts, moodNumbers(knowledge)['mood-low-two-weeks'])];
}

function tips(checks: readonly MoodCheck[], today: Day, knowledge: MoodKnowledge) {
  const { rules, high, checkDays } = knowledge;
  const latest = checks.at(-1);
  if (!latest || daysBetween(latest.day, today) >= 2 * checkDays) return [];
  const { stress, low, worry } = latest;
  const reasons: Reason<MoodRuleId>[] = [];
  if ((low ?? 0) >= high) reasons.push(toolReason(rules, 'mood-low-once', { 'mood-low': low }));
  if ((worry ?? 0) >= high) reasons.push(toolReason(rules, 'mood-worry-high', { 'mood-worry': worry }));
  if ((stress ?? 0) >= high) reasons.push(toolReason(rules, 'mood-stress-high', { 'mood-stress': stress }));
  if (reasons.length > 0 || stress === undefined || low === undefined || worry === undefined) return reasons;
  const facts = { 'mood-stress': stress, 'mood-low': low, 'mood-worry': worry };
  return [toolReason(rules, 'mood-steady', facts, moodNumbers(knowledge)['mood-steady'])];
}
