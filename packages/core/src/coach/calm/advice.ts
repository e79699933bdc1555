import type { Answers, Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import { limitsOf, questionsOfLimit } from '../../plan/limits.ts';
import { answered } from '../../plan/rules.ts';
import type { Reason } from '../../rule/reason.ts';
import type { Limit } from '../../session/exercise.ts';
import { toolReason } from '../reason.ts';
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
 * How a round is done today. Lately dizzy in this round, or an illness of heart or lungs: breathing goes at the own pace, without
 * a count. High blood pressure or a recent operation on the back: nothing is tensed. What is not known or was never asked counts,
 * as it does for the exercises: every round can still be done, in its careful way.
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
    const body = limited('calm-own-pace', ['heart', 'lungs'], facts.answers, knowledge);
    if (body) return { how: 'own-pace', reasons: [body, why, holding] };
    return { how: 'as-is', reasons: [why, holding] };
  }
  if (round !== 'muscle-relaxation') return { how: 'as-is', reasons: [why] };
  const body = limited('calm-no-tensing', ['high-blood-pressure', 'spine-procedure'], facts.answers, knowledge);
  return body ? { how: 'no-tensing', reasons: [body, why] } : { how: 'as-is', reasons: [why] };
}

/** This rule with what was told, when one of these limits holds or may hold. */
function limited(
  rule: CalmRuleId,
  limits: readonly Limit[],
  answers: Answers,
  { rules }: CalmKnowledge,
): Reason | undefined {
  const held = limitsOf(answers).filter((limit) => limits.includes(limit));
  if (held.length === 0) return undefined;
  const questions = new Set(held.flatMap((limit) => questionsOfLimit(limit, answers)));
  return { ...toolReason(rules, rule), because: answered(answers, [...questions]) };
}
