import type { Score } from '../../check-in/response.ts';
import type { Reason } from '../../rule/reason.ts';
import { calmNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import { mean } from '../series.ts';
import type { CalmKnowledge } from './knowledge.ts';
import type { CalmRound } from './records.ts';

/** Tension before and after the rounds in which both were told. */
export interface TensionSummary {
  readonly pairs: readonly { readonly day: string; readonly before: Score; readonly after: Score }[];
  readonly before: number;
  readonly after: number;
  /** `early`: too few to say anything; `mixed`: up and down about as often. */
  readonly says: 'early' | 'lower' | 'higher' | 'mixed';
  readonly reasons: readonly Reason[];
}

/**
 * Whether tension tends to be lower right after a round. Counted by how often it fell, since nobody measured how much such a
 * score moves by itself: lower (or higher) when it did so in at least three of four rounds. It says nothing of pain or of later.
 */
export function tensionSummary(rounds: readonly CalmRound[], knowledge: CalmKnowledge): TensionSummary | undefined {
  const pairs = rounds.flatMap(({ day, tensionBefore: before, tensionAfter: after }) =>
    before === undefined || after === undefined ? [] : [{ day, before, after }],
  );
  if (pairs.length === 0) return undefined;
  const fell = pairs.filter(({ before, after }) => after < before).length;
  const rose = pairs.filter(({ before, after }) => after > before).length;
  return {
    pairs,
    before: mean(pairs.map(({ before }) => before)),
    after: mean(pairs.map(({ after }) => after)),
    says: saysOf(pairs.length, fell, rose, knowledge.roundsToSay),
    reasons: [
      toolReason(
        knowledge.rules,
        'calm-before-after',
        {
          'calm-rounds': pairs.length,
          'calm-fell': fell,
          'calm-rose': rose,
        },
        calmNumbers(knowledge)['calm-before-after'],
      ),
    ],
  };
}

function saysOf(pairs: number, fell: number, rose: number, toSay: number): TensionSummary['says'] {
  if (pairs < toSay) return 'early';
  if (fell >= pairs * 0.75) return 'lower';
  return rose >= pairs * 0.75 ? 'higher' : 'mixed';
}
