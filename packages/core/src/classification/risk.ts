import type { Answers } from '../answers/answer.ts';
import { open, type State } from '../rule/compile.ts';
import { evaluate } from '../rule/evaluate.ts';
import { highest, lowest } from '../rule/truth.ts';
import type { TriageKnowledge } from '../triage/knowledge.ts';
import { fillState, prepare, type Ready } from '../triage/prepare.ts';
import type { Risk } from './classification.ts';

type Side = 'lowest' | 'highest';

/**
 * Risk that the pain persists (triage.md 1.4; factors of KNGF 2021, points and cuts our own, unvalidated).
 * What was not answered or not known scores nothing. Shown in words only.
 */
export function assessRisk(answers: Answers, knowledge: TriageKnowledge): Risk {
  const ready = prepare(knowledge);
  const state = fillState(ready, answers);
  const ticked = tickedKeys(ready, state, 'lowest');
  const own = ready.risk.keys.filter((_, code) => (ticked & (1 << code)) !== 0);
  const derived = ready.risk.derived.filter(({ node }) => lowest(evaluate(node, state)) === 2);
  const outside = outsideBand(ready, state);
  return {
    band: outside ?? boundRisk(ready, state, 'lowest'),
    total: own.length + derived.length,
    psych: countBits(ticked & ready.risk.psychBits),
    factors: [...own, ...derived.map(({ factor }) => factor)],
    from: outside === undefined ? 'own-questions' : 'start-back',
  };
}

/** Calmest or most serious band that the open answers still allow. Allocates nothing. */
export function boundRisk(ready: Ready, state: State, side: Side): Risk['band'] {
  const outside = outsideBand(ready, state);
  if (outside !== undefined) return outside;
  const { bands } = ready.knowledge.risk;
  const ticked = tickedKeys(ready, state, side);
  const psych = countBits(ticked & ready.risk.psychBits);
  let total = countBits(ticked);
  let long = false;
  for (const { factor, node } of ready.risk.derived) {
    const bounds = evaluate(node, state);
    if ((side === 'lowest' ? lowest(bounds) : highest(bounds)) < 2) continue;
    total += 1;
    if (factor === bands.orFactor) long = true;
  }
  if (psych >= bands.highPsych) return 'high';
  if (psych >= bands.highPsychWith && (total >= bands.highTotal || long)) return 'high';
  return total >= bands.medium ? 'medium' : 'low';
}

function tickedKeys(ready: Ready, state: State, side: Side): number {
  const code = state[ready.risk.slot] as number;
  if (code >= 0) return code;
  return code === open && side === 'highest' ? (1 << ready.risk.keys.length) - 1 : 0;
}

function outsideBand(ready: Ready, state: State): Risk['band'] | undefined {
  const code = state[ready.risk.outside] as number;
  const value = code < 0 ? undefined : ready.questions[ready.risk.outside]?.question.options?.[code];
  return value === 'low' || value === 'medium' || value === 'high' ? value : undefined;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
