import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { MeasuresKnowledge, MeasuresRuleId } from './knowledge.ts';
import type { InstrumentResult } from './records.ts';

/**
 * A part that reached the score from which people should look along (PHQ-4: 3 on worry or on mood; our own stress: 6): talk to
 * somebody, never an exercise alone.
 */
export function attentionOf(
  { instrument, subscores, score }: Pick<InstrumentResult, 'instrument' | 'subscores' | 'score'>,
  knowledge: MeasuresKnowledge,
): Reason<MeasuresRuleId> | undefined {
  const known = Object.entries(knowledge.instruments).find(([id]) => id === instrument)?.[1];
  const high = known?.subscales.find(({ id, attentionFrom }) => {
    const value = id === 'total' ? score : subscores?.[id];
    return attentionFrom !== undefined && value !== undefined && value >= attentionFrom;
  });
  return high && toolReason(knowledge.rules, 'measures-mood', { 'last-score': score });
}
