import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { LegKnowledge, LegRuleId } from './knowledge.ts';
import { type LegCheck, type LegReach, legReaches } from './records.ts';

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

export interface LegJudgement {
  /**
   * `now`: the alarm questions before anything else. `unsure`: something was not known; try again, or the questions. `known`: a
   * weakness told before that stayed the same: for the GP, no exercise decides. `calm`: none of these on these answers.
   */
  readonly level: 'now' | 'unsure' | 'known' | 'calm';
  /** What raised it. */
  readonly signs: readonly LegSign[];
  readonly unsure: readonly LegSign[];
  readonly reasons: readonly Reason<LegRuleId>[];
}

/**
 * Looks at one check beside the one before it. New weakness, a foot that drops, both legs, less feeling, saddle or bladder: the
 * alarm questions, never on (facts.md B2 1 and 2, facts-2.md 3 and 19). "Weet ik niet" is not a no: it is asked again.
 */
export function judgeLegCheck(check: LegCheck, before: LegCheck | undefined, knowledge: LegKnowledge): LegJudgement {
  const signs = legSigns.filter((sign) => isTold(sign, check, before, knowledge));
  const unsure = legSigns.filter((sign) => isUnsure(sign, check));
  const weak = (['heels', 'toes'] as const).some((part) => check[part] === 'no');
  const level = signs.length > 0 ? 'now' : unsure.length > 0 ? 'unsure' : weak ? 'known' : 'calm';
  return { level, signs, unsure, reasons: reasonsOf(level, check, before, knowledge) };
}

/** Nearer to the back, or further down, than at the check before; undefined when that is not known. */
export function reachMoved(check: LegCheck, before: LegCheck | undefined): 'nearer' | 'further' | 'same' | undefined {
  if (check.reach === undefined || before?.reach === undefined) return undefined;
  const moved = legReaches.indexOf(check.reach) - legReaches.indexOf(before.reach);
  return moved < 0 ? 'nearer' : moved > 0 ? 'further' : 'same';
}

function isTold(sign: LegSign, check: LegCheck, before: LegCheck | undefined, knowledge: LegKnowledge): boolean {
  switch (sign) {
    case 'saddle':
      return check.saddle === 'yes';
    case 'both-legs':
      return check.side === 'both' && before?.side !== 'both';
    case 'heels':
    case 'toes':
    case 'stairs':
      return check[sign] === 'no' && before?.[sign] !== 'no';
    case 'strength':
      return check.strength === 'less';
    case 'feeling':
      return check.feeling === 'less';
    case 'below-knee':
      return isBelowKnee(check.reach) && before?.reach !== undefined && !isBelowKnee(before.reach);
    case 'more-pain':
      return before !== undefined && check.legPain - before.legPain >= knowledge.noiseBelow;
  }
}

function isUnsure(sign: LegSign, check: LegCheck): boolean {
  switch (sign) {
    case 'saddle':
    case 'strength':
      return (check[sign] ?? 'unknown') === 'unknown';
    case 'heels':
    case 'toes':
    case 'stairs':
    case 'feeling':
      return check[sign] === 'unknown';
    default:
      return false;
  }
}

function isBelowKnee(reach: LegReach | undefined): boolean {
  return reach === 'calf' || reach === 'foot';
}

function reasonsOf(
  level: LegJudgement['level'],
  check: LegCheck,
  before: LegCheck | undefined,
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
  const first = toolReason(rules, `leg-${level}`, told);
  const moved = level === 'calm' || level === 'known' ? reachMoved(check, before) : undefined;
  if (moved === undefined || moved === 'same') return [first];
  const reach = { 'leg-reach-before': before?.reach, 'leg-reach': check.reach };
  return [first, toolReason(rules, moved === 'nearer' ? 'leg-nearer' : 'leg-further', reach)];
}
