import { triageKnowledge } from '@rugwijs/clinical';
import { type Answers, type Condition, decide, type RedFlag, urgency } from '@rugwijs/core';
import { calmFor } from './calm.ts';

/**
 * Urgency (0–5) that a rule gives to somebody who would answer so, everything else being calm; `undefined` when `question`
 * is not asked then.
 */
export type Judge = (person: Answers, question: string) => number | undefined;

/**
 * One rule with the real evaluator, without the others. Follow-ups that are not asked in a situation have no answer there, as
 * on the screen.
 */
export function judgeOf(rule: RedFlag): Judge {
  const calm = calmFor(rule.verdicts.map(([, condition]) => condition));
  const conditional = triageKnowledge.questions.filter(({ id, when }) => when !== undefined && id in calm);
  const whens = onlyRules(
    conditional.map(({ id, when }) => ({ ...rule, id, verdicts: [['emergency', when as Condition]] as const })),
  );
  const alone = onlyRules([rule]);
  return (person, question) => {
    const all: Answers = { ...calm, ...person };
    const open = new Set(decide(all, whens).reasons.flatMap((one) => (one.truth === 'yes' ? [one.rule] : [])));
    const left = new Set(conditional.map(({ id }) => id).filter((id) => !open.has(id)));
    if (left.has(question)) return undefined;
    const told = Object.fromEntries(Object.entries(all).filter(([id]) => !left.has(id)));
    const found = decide(told, alone).reasons.find((reason) => reason.rule === rule.id);
    return found === undefined ? 0 : urgency(found.verdict);
  };
}

function onlyRules(rules: readonly RedFlag[]): typeof triageKnowledge {
  return { ...triageKnowledge, triage: { ...triageKnowledge.triage, rules } };
}
