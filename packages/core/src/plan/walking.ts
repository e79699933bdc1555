import type { Answers } from '../answers/answer.ts';
import type { Classification } from '../classification/classification.ts';
import type { Reason } from '../rule/reason.ts';
import type { WalkingQuota } from './plan.ts';
import { type PlanRuleId, type PlanRules, planReason } from './rules.ts';

/**
 * The first walking quota: 80 % of what is walked now (EPIPHA-KNEE, transfer to the back is own; facts.md F1), a guess with
 * trials when that is not known, and with a verdict of gp-appointment just what was walked before.
 */
export function walkingQuota(
  answers: Answers,
  classification: Classification,
  set: 'full' | 'pregnancy' | 'walking-only',
  rules: PlanRules,
): WalkingQuota {
  const now = answers['walk-now'];
  const { walking } = rules;
  const { minutes, rule, trials } = firstMinutes(now, set === 'walking-only', rules);
  const daysPerWeek = walking.days.find((row) => minutes <= row.minutesUpTo)?.days ?? 5;
  const reasons: Reason<PlanRuleId>[] = [
    planReason(rule, answers, ['walk-now'], rules, {
      minutes,
      ...(typeof now === 'number' && { now }),
      ...(rule === 'walking-start' && minutes === walking.most && { most: walking.most }),
    }),
  ];
  if (typeof now !== 'number') reasons.push(planReason('default-walk-now', answers, ['walk-now'], rules, { minutes }));
  if (classification.leg === 'claudication') {
    reasons.push(planReason('walking-with-rests', answers, ['relief-sitting'], rules));
  }
  return { minutes, daysPerWeek, ...(trials && { trialsNeeded: walking.trials }), reasons };
}

function firstMinutes(
  now: unknown,
  asBefore: boolean,
  { walking }: PlanRules,
): { minutes: number; rule: PlanRuleId; trials: boolean } {
  const known = typeof now === 'number';
  if (asBefore) return { minutes: known ? now : walking.guess, rule: 'walking-as-before', trials: false };
  if (!known) return { minutes: walking.guess, rule: 'walking-guess', trials: true };
  if (now < walking.fromNothing) return { minutes: walking.fromNothing, rule: 'walking-from-nothing', trials: true };
  const minutes = Math.min(walking.most, Math.max(walking.fromNothing, Math.floor(now * walking.startShare)));
  return { minutes, rule: 'walking-start', trials: false };
}
