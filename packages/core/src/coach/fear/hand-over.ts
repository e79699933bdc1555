import type { Reason } from '../../rule/reason.ts';
import { fearNumbers } from '../numbers.ts';
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
  knowledge: FearKnowledge,
): readonly Reason<FearRuleId>[] {
  const { rules, withTherapistAbove, stuckAfter } = knowledge;
  const numbers = fearNumbers(knowledge);
  const stuck = ladder.find(({ tries, won }) => !won && tries.length >= stuckAfter);
  const allHigh = ladder.length > 0 && ladder.every(({ harm }) => harm > withTherapistAbove);
  return [
    ...(risk === 'high' ? [toolReason(rules, 'fear-physio-risk')] : []),
    ...(stuck
      ? [toolReason(rules, 'fear-physio-stuck', { times: stuck.tries.length }, numbers['fear-physio-stuck'])]
      : []),
    ...(allHigh ? [toolReason(rules, 'fear-physio-high', {}, numbers['fear-physio-high'])] : []),
  ];
}
