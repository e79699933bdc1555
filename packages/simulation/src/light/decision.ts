import { type AnswerValue, type Decision, decide } from '@rugwijs/core';
import type { SimulationKnowledge } from '../app/app.ts';
import type { Light } from './state.ts';

/** The verdict on the answers so far; worked out once for the same answers. */
export function decisionOf(light: Light): Decision {
  light.decision ??= known(light);
  return light.decision;
}

/**
 * What mostly changes from check to check is the pain, and the rules ask of it only whether it lies under or above a few bounds. So a
 * verdict that does not name the pain among its reasons holds for every pain between the same bounds.
 */
function known({ answers, decisionsByPain, knowledge }: Light): Decision {
  const { pain } = answers;
  const between = betweenBounds(pain, knowledge);
  const before = decisionsByPain.get(pain) ?? decisionsByPain.get(between);
  if (before !== undefined) return before;
  const decision = decide(answers, knowledge);
  decisionsByPain.set(namesPain(decision) ? pain : between, decision);
  return decision;
}

function namesPain({ reasons }: Decision): boolean {
  return reasons.some(({ because }) => because.some(({ question }) => question === 'pain'));
}

/** A name for the bounds that a pain lies between; an answer that is no number stands for itself. */
function betweenBounds(pain: AnswerValue | undefined, knowledge: SimulationKnowledge): AnswerValue | undefined {
  if (typeof pain !== 'number') return pain;
  let names = places.get(knowledge);
  if (names === undefined) {
    const bounds = [...painBounds([knowledge.questions, knowledge.triage])];
    names = Array.from({ length: 11 }, (_, score) => `from bound ${bounds.filter((bound) => bound <= score).length}`);
    places.set(knowledge, names);
  }
  return names[pain];
}

const places = new WeakMap<SimulationKnowledge, readonly string[]>();

/** Every bound that a condition anywhere in the rules or the questions puts on the pain. */
function painBounds(part: unknown): ReadonlySet<number> {
  if (typeof part !== 'object' || part === null) return new Set();
  const own = 'question' in part && part.question === 'pain' && 'bound' in part ? [Number(part.bound)] : [];
  return new Set([...own, ...Object.values(part).flatMap((inner) => [...painBounds(inner)])]);
}
