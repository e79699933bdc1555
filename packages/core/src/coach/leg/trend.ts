import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { legNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import { lastOfEachDay } from '../series.ts';
import type { LegKnowledge, LegRuleId } from './knowledge.ts';
import type { LegCheck, LegScored } from './records.ts';
import { mayBeOwn, mayStand, type PainBegan } from './stands.ts';

export interface LegTrend {
  /** Looks that may be of this episode in which the pain was told: oldest first, the last of each day. */
  readonly checks: readonly LegScored[];
  /** Whether anybody told how long the pain is there; if not, the weeks are counted from the first look. */
  readonly since: 'pain' | 'first-look';
  /** What the leg did since the first check: `noise` when the difference may be chance. */
  readonly leg: 'none' | 'first' | 'noise' | 'better' | 'worse';
  readonly reasons: readonly Reason<LegRuleId>[];
  /** Who should look along, and why; absent when nobody has to. */
  readonly handOver?: { readonly to: 'physiotherapist' | 'gp'; readonly reasons: readonly Reason<LegRuleId>[] };
}

/**
 * The weeks of leg and back pain, and when somebody should look along (NHG 2015; facts.md B2 8, F8; facts-2.md 2).
 * @param began Absent when not known. A look from before the earliest day that the pain can have begun is of an earlier episode,
 * and says nothing of the weeks or the change of this one. What is told is a range: any later look may be of this episode and
 * stays, and from one before the latest day the weeks are counted. So, but for looks from before the range, knowing how long never
 * makes somebody wait longer. Severe pain stands longer: see `mayStand`.
 */
export function legTrend(
  told: readonly LegCheck[],
  today: Day,
  knowledge: LegKnowledge,
  began?: PainBegan | undefined,
): LegTrend {
  const { rules } = knowledge;
  const all = lastOfEachDay(told.filter(isScored));
  const checks = all.filter(({ day }) => mayBeOwn(day, began));
  const since = began === undefined ? 'first-look' : 'pain';
  const standing = all.filter(({ day }) => mayStand(day, today, knowledge, began));
  const severe = severeTwice(standing, knowledge);
  const [first] = checks;
  const last = checks.at(-1);
  if (first === undefined || last === undefined) return { checks, since, leg: 'none', reasons: [], ...severe };
  const gain = first.legPain - last.legPain;
  const leg = checks.length < 2 ? 'first' : verdictOf(gain, knowledge);
  const facts = { 'leg-pain-first': first.legPain, 'leg-pain-now': last.legPain };
  const reasons = [toolReason(rules, 'leg-change', facts, legNumbers(knowledge)['leg-change'])];
  const looked = began === undefined || first.day < began.latest;
  const days = daysBetween(looked ? first.day : began.latest, today);
  const lasting = tooLong(last, { days, fact: looked ? 'leg-days-looked' : 'leg-days' }, gain, knowledge);
  return { checks, since, leg, reasons, ...lasting, ...severe };
}

function verdictOf(gain: number, { noiseBelow }: LegKnowledge): 'noise' | 'better' | 'worse' {
  if (Math.abs(gain) < noiseBelow) return 'noise';
  return gain > 0 ? 'better' : 'worse';
}

/**
 * One severe score may be a bad day; two looks in a row are not, whatever came in between: a new check, or a duration that was
 * told shorter than it is.
 */
function severeTwice(standing: readonly LegScored[], { rules, severeFrom }: LegKnowledge): Pick<LegTrend, 'handOver'> {
  const [before, last] = standing.slice(-2);
  if (before === undefined || last === undefined) return {};
  if (before.legPain < severeFrom || last.legPain < severeFrom) return {};
  return { handOver: { to: 'gp', reasons: [toolReason(rules, 'leg-severe', { 'leg-pain-now': last.legPain })] } };
}

function tooLong(
  { legPain }: LegScored,
  { days, fact }: { readonly days: number; readonly fact: 'leg-days' | 'leg-days-looked' },
  gain: number,
  knowledge: LegKnowledge,
): Pick<LegTrend, 'handOver'> {
  const { rules, littleUpTo, noiseBelow, handOverDay, laterDay } = knowledge;
  if (legPain <= littleUpTo) return {};
  const facts = { 'leg-pain-now': legPain, [fact]: days };
  const numbers = legNumbers(knowledge);
  const because = (rule: keyof typeof numbers) => [toolReason(rules, rule, facts, numbers[rule])];
  if (days >= laterDay) return { handOver: { to: 'gp', reasons: because('leg-twelve-weeks') } };
  if (days < handOverDay || gain >= noiseBelow) return {};
  return { handOver: { to: 'physiotherapist', reasons: because('leg-six-weeks') } };
}

function isScored(check: LegCheck): check is LegScored {
  return check.legPain !== undefined;
}
