import type { Answers } from '../answers/answer.ts';
import type { Condition } from '../rule/condition.ts';
import { evaluate } from '../rule/evaluate.ts';
import { lowest } from '../rule/truth.ts';
import type { Decision } from '../triage/decision.ts';
import type { TriageKnowledge } from '../triage/knowledge.ts';
import { fillState, prepare } from '../triage/prepare.ts';
import { urgency } from '../triage/verdict.ts';
import type { Classification } from './classification.ts';

/** Kind of low back pain (triage.md 4.1). What was not answered stays unknown; an unknown duration counts as subacute. */
export function classify(answers: Answers, knowledge: TriageKnowledge, decision: Decision): Classification {
  const ready = prepare(knowledge);
  const state = new Float64Array(ready.questions.length);
  fillState(ready, answers, state);
  const isTrue = (condition: Condition) => lowest(evaluate(ready.compiler.compile(condition), state)) === 2;
  const first = <T>(choices: readonly (readonly [T, Condition])[], otherwise: T) =>
    choices.find(([, condition]) => isTrue(condition))?.[0] ?? otherwise;
  const { classification, triage } = knowledge;
  const silent = new Set(triage.rules.filter((rule) => rule.suggestsCause === false).map(({ id }) => id));
  const isRule = new Set(triage.rules.map(({ id }) => id));
  return {
    course: first(classification.course, 'subacute'),
    recurrent: isTrue(classification.recurrent),
    leg: first(classification.leg, 'unknown'),
    inflammatoryPattern: isTrue(classification.inflammatoryPattern),
    specificSuspected: decision.reasons
      .filter(
        ({ rule, verdict }) => urgency(verdict) >= urgency('gp-appointment') && isRule.has(rule) && !silent.has(rule),
      )
      .map(({ rule }) => rule),
    severity: first(classification.severity, 'unknown'),
  };
}
