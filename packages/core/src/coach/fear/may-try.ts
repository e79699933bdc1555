import type { Reason } from '../../rule/reason.ts';
import { forbiddenBy } from '../demands.ts';
import { fearNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import type { FearKnowledge, FearRuleId } from './knowledge.ts';
import type { Rung } from './ladder.ts';
import type { FearMoment, FearStep } from './next-rung.ts';

type Reasons = readonly Reason<FearRuleId>[];

/** Why this rung may not be tried now; empty: it may. Lower ones than the advised always may, when no limit forbids. */
export function mayTry(
  activity: string,
  ladder: readonly Rung[],
  step: FearStep,
  moment: FearMoment,
  knowledge: FearKnowledge,
): Reasons {
  if (step.kind === 'closed' || step.kind === 'rest') return step.reasons;
  const place = ladder.findIndex((rung) => rung.activity === activity);
  const rung = ladder[place];
  if (rung === undefined) return [];
  const refused = forbids(rung, moment, knowledge);
  if (refused.length > 0 || step.kind === 'top') return refused;
  const most =
    step.kind === 'rung'
      ? ladder.findIndex((one) => one.activity === step.activity)
      : ladder.findLastIndex(({ tries }) => tries.length > 0);
  return place <= most || (rung.won && !moment.inFlare)
    ? []
    : [toolReason(knowledge.rules, 'fear-too-high', {}, fearNumbers(knowledge)['fear-too-high'])];
}

/** The limits of a person that forbid a rung. */
export function forbids(
  rung: Pick<Rung, 'demands'>,
  body: Pick<FearMoment, 'limits' | 'answers'>,
  knowledge: FearKnowledge,
): Reasons {
  return forbiddenBy(rung, body, knowledge, 'fear-limit');
}
