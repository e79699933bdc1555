import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { FearKnowledge, FearRuleId } from './knowledge.ts';
import type { Rung } from './ladder.ts';
import type { FearMoment } from './next-rung.ts';

/**
 * When a physiotherapist who knows about fear is better and the app only supports: high risk, every rung very fearful, or
 * many times without the expectation falling. Empty: nothing says so.
 */
export function physioReasons(
  ladder: readonly Rung[],
  { risk }: Pick<FearMoment, 'risk'>,
  { rules, withTherapistAbove, stuckAfter }: FearKnowledge,
): readonly Reason<FearRuleId>[] {
  const stuck = ladder.find(({ tries, won }) => !won && tries.length >= stuckAfter);
  const allHigh = ladder.length > 0 && ladder.every(({ harm }) => harm > withTherapistAbove);
  return [
    ...(risk === 'high' ? [toolReason(rules, 'fear-physio-risk')] : []),
    ...(stuck ? [toolReason(rules, 'fear-physio-stuck', { times: stuck.tries.length }, { times: stuckAfter })] : []),
    ...(allHigh ? [toolReason(rules, 'fear-physio-high', {}, { above: withTherapistAbove })] : []),
  ];
}
