import type { Answers } from '../answers/answer.ts';
import type { Node } from '../rule/compile.ts';
import { evaluate } from '../rule/evaluate.ts';
import { YES } from '../rule/truth.ts';
import type { Decision } from '../triage/decision.ts';
import type { TriageKnowledge } from '../triage/knowledge.ts';
import { fillState, prepare } from '../triage/prepare.ts';
import { urgency } from '../triage/verdict.ts';
import type { Classification } from './classification.ts';

/** Kind of low back pain (triage.md 4.1). What was not answered stays unknown; an unknown duration counts as subacute. */
export function classify(answers: Answers, knowledge: TriageKnowledge, decision: Decision): Classification {
  const ready = prepare(knowledge);
  const state = fillState(ready, answers);
  const { course, leg, severity, recurrent, inflammatoryPattern, suggesting } = ready.classification;
  const isTrue = (node: Node) => evaluate(node, state) === YES;
  const first = <Class>(choices: readonly (readonly [Class, Node])[], otherwise: Class) =>
    choices.find(([, node]) => isTrue(node))?.[0] ?? otherwise;
  return {
    course: first(course, 'subacute'),
    recurrent: isTrue(recurrent),
    leg: first(leg, 'unknown'),
    inflammatoryPattern: isTrue(inflammatoryPattern),
    specificSuspected: decision.reasons
      .filter(({ rule, verdict }) => suggesting.has(rule) && urgency(verdict) >= urgency('gp-appointment'))
      .map(({ rule }) => rule),
    severity: first(severity, 'unknown'),
  };
}
