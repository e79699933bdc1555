import type { Answers } from '../answers/answer.ts';
import { type Node, open, type State } from '../rule/compile.ts';
import { evaluate } from '../rule/evaluate.ts';
import { highest, isSettled, lowest, YES } from '../rule/truth.ts';
import type { Decision } from '../triage/decision.ts';
import type { TriageKnowledge } from '../triage/knowledge.ts';
import { fillState, prepare } from '../triage/prepare.ts';
import type { Classification, Risk } from './classification.ts';
import { classify } from './classify.ts';
import { assessRisk, boundRisk } from './risk.ts';

/** A classification of which every part that an unanswered question can still change is `null`. */
export type SettledClassification = { readonly [Part in keyof Classification]: Classification[Part] | null };

/** A risk of which the band is sure; `total` is `null` while a question that scores was not answered. */
export type SettledRisk = Omit<Risk, 'total'> & { readonly total: number | null };

/**
 * What `classify` may say without guessing. An unknown duration counts as subacute, an unasked one as nothing:
 * for programs that keep the outcome, "not asked" must not look like "no".
 */
export function settledClassification(
  answers: Answers,
  knowledge: TriageKnowledge,
  decision: Decision,
): SettledClassification {
  const ready = prepare(knowledge);
  const state = fillState(ready, answers);
  const { course, leg, severity, recurrent, inflammatoryPattern } = ready.classification;
  const guessed = classify(answers, knowledge, decision);
  return {
    course: isChosen(course, state) ? guessed.course : null,
    recurrent: isDecided(recurrent, state) ? guessed.recurrent : null,
    leg: isChosen(leg, state) ? guessed.leg : null,
    inflammatoryPattern: isDecided(inflammatoryPattern, state) ? guessed.inflammatoryPattern : null,
    specificSuspected: guessed.specificSuspected,
    severity: isChosen(severity, state) ? guessed.severity : null,
  };
}

/** What `assessRisk` may say without guessing; `null` while unanswered questions can still change the band. */
export function settledRisk(answers: Answers, knowledge: TriageKnowledge): SettledRisk | null {
  const ready = prepare(knowledge);
  const state = fillState(ready, answers);
  const found = assessRisk(answers, knowledge);
  if (boundRisk(ready, state, 'lowest') !== boundRisk(ready, state, 'highest')) return null;
  const isComplete = state[ready.risk.slot] !== open && ready.risk.derived.every(({ node }) => isDecided(node, state));
  return { ...found, total: isComplete ? found.total : null };
}

/** Surely true, or surely not true: unknown counts as not true. */
function isDecided(node: Node, state: State): boolean {
  const bounds = evaluate(node, state);
  return isSettled(bounds) || highest(bounds) < 2;
}

/** The first choice that may be true is surely true, or none may be. */
function isChosen(choices: readonly (readonly [unknown, Node])[], state: State): boolean {
  for (const [, node] of choices) {
    const bounds = evaluate(node, state);
    if (bounds === YES) return true;
    if (highest(bounds) === 2 && lowest(bounds) < 2) return false;
  }
  return true;
}
