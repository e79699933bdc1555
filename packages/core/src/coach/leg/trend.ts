import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { legNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import { lastOfEachDay } from '../series.ts';
import type { LegKnowledge, LegRuleId } from './knowledge.ts';
import type { LegCheck, LegScored } from './records.ts';

export interface LegTrend {
  /** Looks of this episode in which the pain was told: oldest first, the last of each day. */
  readonly checks: readonly LegScored[];
  /** What the weeks are counted from: the first look when nobody told how long the pain is there. */
  readonly since: 'pain' | 'first-look';
  /** What the leg did since the first check: `noise` when the difference may be chance. */
  readonly leg: 'none' | 'first' | 'noise' | 'better' | 'worse';
  readonly reasons: readonly Reason<LegRuleId>[];
  /** Who should look along, and why; absent when nobody has to. */
  readonly handOver?: { readonly to: 'physiotherapist' | 'gp'; readonly reasons: readonly Reason<LegRuleId>[] };
}

/**
 * The weeks of leg and back pain, and when somebody should look along (NHG 2015; facts.md B2 8, F8; facts-2.md 2).
 * @param painBegan The day from which the pain lasts at the least; absent when not known. Looks from before it are of an earlier
 * episode, and say nothing of the weeks or the change of this one.
 */
export function legTrend(
  told: readonly LegCheck[],
  today: Day,
  knowledge: LegKnowledge,
  painBegan?: Day | undefined,
): LegTrend {
  const all = lastOfEachDay(told.filter(isScored));
  const checks = painBegan === undefined ? all : all.filter(({ day }) => day >= painBegan);
  const since = painBegan === undefined ? 'first-look' : 'pain';
  const [first] = checks;
  const last = checks.at(-1);
  if (first === undefined || last === undefined) return { checks, since, leg: 'none', reasons: [] };
  const gain = first.legPain - last.legPain;
  const leg = checks.length < 2 ? 'first' : verdictOf(gain, knowledge);
  const facts = { 'leg-pain-first': first.legPain, 'leg-pain-now': last.legPain };
  const reasons = [toolReason(knowledge.rules, 'leg-change', facts, legNumbers(knowledge)['leg-change'])];
  const days = daysBetween(painBegan ?? first.day, today);
  const handOver = handOverOf(all, { days, since }, gain, knowledge);
  return { checks, since, leg, reasons, ...(handOver ? { handOver } : {}) };
}

function verdictOf(gain: number, { noiseBelow }: LegKnowledge): 'noise' | 'better' | 'worse' {
  if (Math.abs(gain) < noiseBelow) return 'noise';
  return gain > 0 ? 'better' : 'worse';
}

function handOverOf(
  checks: readonly LegScored[],
  { days, since }: { readonly days: number; readonly since: LegTrend['since'] },
  gain: number,
  knowledge: LegKnowledge,
): LegTrend['handOver'] {
  const { rules, severeFrom, littleUpTo, noiseBelow, handOverDay, laterDay } = knowledge;
  const [before, last] = [checks.at(-2), checks.at(-1)];
  if (last === undefined) return undefined;
  const facts = { 'leg-pain-now': last.legPain, [since === 'pain' ? 'leg-days' : 'leg-days-looked']: days };
  // One severe score may be a bad day; two looks in a row are not, also when a new check came in between.
  if (last.legPain >= severeFrom && before !== undefined && before.legPain >= severeFrom) {
    return { to: 'gp', reasons: [toolReason(rules, 'leg-severe', facts)] };
  }
  if (last.legPain <= littleUpTo) return undefined;
  const numbers = legNumbers(knowledge);
  if (days >= laterDay) {
    return { to: 'gp', reasons: [toolReason(rules, 'leg-twelve-weeks', facts, numbers['leg-twelve-weeks'])] };
  }
  if (days >= handOverDay && gain < noiseBelow) {
    return { to: 'physiotherapist', reasons: [toolReason(rules, 'leg-six-weeks', facts, numbers['leg-six-weeks'])] };
  }
  return undefined;
}

function isScored(check: LegCheck): check is LegScored {
  return check.legPain !== undefined;
}
