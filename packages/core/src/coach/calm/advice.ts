import type { Answers, Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { type ToolFacts, toolReason } from '../reason.ts';
import type { CalmKnowledge, CalmRuleId } from './knowledge.ts';
import type { CalmRound, CalmRoundId } from './records.ts';

/** What fits this person in one round, and why. */
export interface CalmAdvice {
  /** `own-pace`: breathe as it comes, no count; `no-tensing`: let go without tensing first; `as-is` otherwise. */
  readonly how: 'as-is' | 'own-pace' | 'no-tensing';
  readonly reasons: readonly Reason[];
}

const rounds: Readonly<Record<CalmRoundId, CalmRuleId>> = {
  'paced-breathing': 'calm-paced',
  'belly-breathing': 'calm-breathing',
  'muscle-relaxation': 'calm-relaxing',
  'body-scan': 'calm-attention',
  mindfulness: 'calm-attention',
};

/**
 * How a round is done today. Lately dizzy in this round, or an illness of heart or lungs (told or not known): breathing goes at
 * the own pace, without a count. High blood pressure or a recent operation on the back: nothing is tensed.
 */
export function calmAdvice(
  round: CalmRoundId,
  facts: { readonly answers: Answers; readonly rounds: readonly CalmRound[]; readonly today: Day },
  knowledge: CalmKnowledge,
): CalmAdvice {
  const { rules } = knowledge;
  const why = toolReason(rules, rounds[round]);
  if (round === 'paced-breathing' || round === 'belly-breathing') {
    const dizzy = facts.rounds.findLast(
      ({ exercise, dizzy, day }) =>
        dizzy === true && exercise === round && daysBetween(day, facts.today) <= knowledge.dizzyDays,
    );
    const holding = toolReason(rules, 'calm-no-holding');
    if (dizzy) {
      const after = toolReason(rules, 'calm-after-dizzy', { 'calm-dizzy-on': dizzy.day });
      return { how: 'own-pace', reasons: [after, why, holding] };
    }
    const body = illness(facts.answers, ['heart', 'lungs']);
    if (body) return { how: 'own-pace', reasons: [toolReason(rules, 'calm-own-pace', body), why, holding] };
    return { how: 'as-is', reasons: [why, holding] };
  }
  const sore =
    round === 'muscle-relaxation' ? illness(facts.answers, ['high-blood-pressure'], ['spine-procedure']) : undefined;
  if (sore) return { how: 'no-tensing', reasons: [toolReason(rules, 'calm-no-tensing', sore), why] };
  return { how: 'as-is', reasons: [why] };
}

/** What the plan's list of illnesses and the alarm rows say of these; a list not known counts, one that nobody asked does not. */
function illness(answers: Answers, ticks: readonly string[], rows: readonly string[] = []): ToolFacts | undefined {
  const { limits } = answers;
  const listed = limits === 'unknown' || (Array.isArray(limits) && ticks.some((tick) => limits.includes(tick)));
  const told = rows.filter((row) => answers[row] === 'yes' || answers[row] === 'unknown');
  if (!listed && told.length === 0) return undefined;
  return { ...(listed ? { limits } : {}), ...Object.fromEntries(told.map((row) => [row, answers[row]])) };
}
