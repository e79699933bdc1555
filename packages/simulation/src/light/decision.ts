import { type Decision, decide } from '@rugwijs/core';
import type { Light } from './state.ts';

/** The verdict on the answers so far; worked out once for the same answers. */
export function decisionOf(light: Light): Decision {
  light.decision ??= known(light);
  return light.decision;
}

function known({ answers, decisionsByPain, knowledge }: Light): Decision {
  const before = decisionsByPain.get(answers.pain);
  if (before !== undefined) return before;
  const decision = decide(answers, knowledge);
  decisionsByPain.set(answers.pain, decision);
  return decision;
}
