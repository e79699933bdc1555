import type { Day } from '../../answers/answer.ts';
import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { LegKnowledge, LegRuleId } from './knowledge.ts';
import { type LegCheck, type LegReach, legReaches } from './records.ts';
import { mayStand, type PainBegan } from './stands.ts';

/** What a look at the leg may show; words stand in `@rugwijs/text` under `leg.signs`. */
export const legSigns = [
  'saddle',
  'both-legs',
  'heels',
  'toes',
  'stairs',
  'strength',
  'feeling',
  'below-knee',
  'more-pain',
] as const;

export type LegSign = (typeof legSigns)[number];

/** What the leg can do or cannot: a no is a weakness. */
const weakParts = ['heels', 'toes', 'stairs'] as const satisfies readonly LegSign[];

type WeakPart = (typeof weakParts)[number];

export interface LegJudgement {
  /**
   * `now`: the alarm questions before anything else. `unsure`: something was not known or not told; try again, or the questions.
   * `known`: a weakness, or both legs, told before that stayed the same: for the GP, no exercise decides. `calm`: none of these
   * on these answers.
   */
  readonly level: 'now' | 'unsure' | 'known' | 'calm';
  /** What raised it. */
  readonly signs: readonly LegSign[];
  readonly unsure: readonly LegSign[];
  /** What was told before and still is so. */
  readonly standing: readonly LegSign[];
  readonly reasons: readonly Reason<LegRuleId>[];
}

/**
 * Looks at one check beside the ones before it, each question beside the last time that it was told. New weakness, a foot that
 * drops, both legs, less feeling, saddle or bladder: the alarm questions, never on (facts.md B2 1 and 2, facts-2.md 3 and 19).
 * "Weet ik niet" is not a no: it is asked again.
 */
export function judgeLegCheck(check: LegCheck, earlier: readonly LegCheck[], knowledge: LegKnowledge): LegJudgement {
  const signs = legSigns.filter((sign) => isTold(sign, check, earlier, knowledge));
  const unsure = legSigns.filter((sign) => isUnsure(sign, check));
  const standing = legSigns.filter((sign) => !signs.includes(sign) && isStanding(sign, check));
  const level = signs.length > 0 ? 'now' : unsure.length > 0 ? 'unsure' : standing.length > 0 ? 'known' : 'calm';
  return { level, signs, unsure, standing, reasons: reasonsOf(level, standing, check, earlier, knowledge) };
}

/**
 * Further down than at the check before, or nearer to the back; undefined when neither is known. Nearer is good news, and says
 * something of one leg only.
 */
export function reachMoved(check: LegCheck, earlier: readonly LegCheck[]): 'nearer' | 'further' | undefined {
  const before = lastTold(earlier, 'reach');
  if (check.reach === undefined || before?.reach === undefined) return undefined;
  const moved = legReaches.indexOf(check.reach) - legReaches.indexOf(before.reach);
  if (moved > 0) return 'further';
  return moved < 0 && check.side === before.side ? 'nearer' : undefined;
}

/**
 * A weakness of either leg, or both legs, as last answered with yes or no: for the GP today. "Weet ik niet", a look that ended before
 * the question and a look at the other leg take nothing away. Empty when there is none.
 */
export function standingReasons(
  looks: readonly LegCheck[],
  today: Day,
  knowledge: LegKnowledge,
  began?: PainBegan | undefined,
): readonly Reason<LegRuleId>[] {
  const { rules } = knowledge;
  const own = looks.filter(({ day }) => mayStand(day, today, knowledge, began));
  const weak = weakParts.filter((part) => isWeak(part, 'left', own) || isWeak(part, 'right', own));
  const told = Object.fromEntries(weak.map((part) => [`leg-${part}`, 'no']));
  const both = lastTold(own, 'side')?.side === 'both';
  return [
    ...(weak.length > 0 ? [toolReason(rules, 'leg-known', told)] : []),
    ...(both ? [toolReason(rules, 'leg-both', { 'leg-side': 'both' })] : []),
  ];
}

function isTold(sign: LegSign, check: LegCheck, earlier: readonly LegCheck[], knowledge: LegKnowledge): boolean {
  switch (sign) {
    case 'saddle':
      return check.saddle === 'yes';
    case 'both-legs':
      return check.side === 'both' && lastTold(earlier, 'side')?.side !== 'both';
    case 'heels':
    case 'toes':
    case 'stairs': {
      // Weakness of the other leg, or of a leg that was not told, is new.
      const before = lastTold(earlier, sign);
      const same = check.side !== undefined && before?.side === check.side;
      return check[sign] === 'no' && !(same && before[sign] === 'no');
    }
    case 'strength':
      return check.strength === 'less';
    case 'feeling':
      return check.feeling === 'less';
    case 'below-knee': {
      const before = lastTold(earlier, 'reach');
      return isBelowKnee(check.reach) && before !== undefined && !isBelowKnee(before.reach);
    }
    case 'more-pain': {
      const before = lastTold(earlier, 'legPain')?.legPain;
      return before !== undefined && check.legPain !== undefined && check.legPain - before >= knowledge.noiseBelow;
    }
  }
}

/** A no that was told before is no alarm of today, and never calm. */
function isStanding(sign: LegSign, check: LegCheck): boolean {
  switch (sign) {
    case 'both-legs':
      return check.side === 'both';
    case 'heels':
    case 'toes':
    case 'stairs':
      return check[sign] === 'no';
    default:
      return false;
  }
}

function isUnsure(sign: LegSign, check: LegCheck): boolean {
  switch (sign) {
    case 'both-legs':
      return check.side === undefined;
    case 'below-knee':
      return check.reach === undefined;
    case 'more-pain':
      return check.legPain === undefined;
    default:
      return (check[sign] ?? 'unknown') === 'unknown';
  }
}

function isBelowKnee(reach: LegReach | undefined): boolean {
  return reach === 'calf' || reach === 'foot';
}

/** The last look that answered for this leg said no. */
function isWeak(part: WeakPart, leg: 'left' | 'right', looks: readonly LegCheck[]): boolean {
  const answered = looks.filter((look) => answersFor(look, part, leg));
  return lastTold(answered, part)?.[part] === 'no';
}

/** A no of both legs, or of a leg that was not told, may be of either; a yes only of the leg that was named. */
function answersFor(look: LegCheck, part: WeakPart, leg: 'left' | 'right'): boolean {
  if (look.side === leg || look.side === 'both') return look[part] === 'yes' || look[part] === 'no';
  return look.side === undefined && look[part] === 'no';
}

/** A look that ended early does not hide what was told before it. Of two on one day the one told last counts. */
function lastTold(earlier: readonly LegCheck[], part: keyof LegCheck): LegCheck | undefined {
  return earlier.reduce<LegCheck | undefined>(
    (last, one) => (one[part] === undefined || (last !== undefined && last.day > one.day) ? last : one),
    undefined,
  );
}

function reasonsOf(
  level: LegJudgement['level'],
  standing: readonly LegSign[],
  check: LegCheck,
  earlier: readonly LegCheck[],
  { rules }: LegKnowledge,
): readonly Reason<LegRuleId>[] {
  const told = {
    'leg-saddle': check.saddle,
    'leg-side': check.side,
    'leg-heels': check.heels,
    'leg-toes': check.toes,
    'leg-stairs': check.stairs,
    'leg-strength': check.strength,
    'leg-feeling': check.feeling,
  };
  const first = rulesOf(level, standing).map((rule) => toolReason(rules, rule, told));
  const moved = level === 'calm' || level === 'known' ? reachMoved(check, earlier) : undefined;
  if (moved === undefined) return first;
  const reach = { 'leg-reach-before': lastTold(earlier, 'reach')?.reach, 'leg-reach': check.reach };
  return [...first, toolReason(rules, `leg-${moved}`, reach)];
}

function rulesOf(level: LegJudgement['level'], standing: readonly LegSign[]): readonly LegRuleId[] {
  if (level !== 'known') return [`leg-${level}`];
  const weak = standing.some((sign) => sign !== 'both-legs');
  return [
    ...(weak ? (['leg-known'] as const) : []),
    ...(standing.includes('both-legs') ? (['leg-both'] as const) : []),
  ];
}
