import {
  type Answers,
  type Claim,
  type Condition,
  decide,
  type Question,
  type Refutation,
  type TriageDiagram,
  type TriageKnowledge,
} from '@rugwijs/core';
import { proofOptions } from './proof-options.ts';
import { urgencyOf } from './test-people.ts';

/** A random set of answers as the diagram knows them: mostly clean rows, everything else anything. */
export function randomValues({ variables }: TriageDiagram, chance: () => number): readonly number[] {
  const share = [0.01, 0.03, 0.1, 0.4][Math.floor(chance() * 4)] ?? 0.03;
  return variables.map(({ question, values, place }) => {
    const plain = question.row === true || question.block === 'plan';
    const usual = question.row ? place('no') : 0;
    return plain && chance() >= share ? usual : Math.floor(chance() * values.length);
  });
}

/** What a person says that an ordinary one does not, and what is asked because of that. */
export function unusual(answers: Answers, questions: readonly Question[]): string {
  const said = questions.flatMap(({ id, when }) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    const same = JSON.stringify(answer) === JSON.stringify(proofOptions.usual[id]);
    const quiet = same && (when === undefined || askedAnyway.has(id));
    return quiet ? [] : [`${id} ${Array.isArray(answer) ? answer.join('+') : answer}`];
  });
  return said.join(', ');
}

/** Follow-ups of ordinary people. */
const askedAnyway = new Set(['cancer-treated', 'second-contact', 'sleep-walk-loss', 'inflammatory', 'leg-features']);

/** What the real evaluator makes of a counterexample: the verdict for each of its people, or of the rule that breaks the law. */
function replay({ people, rule }: Refutation, knowledge: TriageKnowledge): readonly number[] {
  return people.map((answers) => {
    const { verdict, reasons } = decide(answers, knowledge);
    if (rule === undefined) return urgencyOf(verdict);
    return urgencyOf(reasons.find((reason) => reason.rule === rule)?.verdict ?? 'self-care');
  });
}

/** Whether those verdicts, as the real evaluator gives them, break the claim: the same violation, found the other way round. */
export function breaks(claim: Claim, refutation: Refutation, knowledge: TriageKnowledge): boolean {
  const [first = Number.NaN, second = Number.NaN] = replay(refutation, knowledge);
  switch (claim.kind) {
    case 'at-least':
      return isTrue(claim.given, refutation.people[0] ?? {}, knowledge) && first < urgencyOf(claim.verdict);
    case 'at-most':
      return isTrue(claim.given, refutation.people[0] ?? {}, knowledge) && first > urgencyOf(claim.verdict);
    case 'never-calmer':
      return second < first;
    case 'no-matter':
      return Math.max(first, second) > urgencyOf(claim.from) && first !== second;
    case 'same':
      return first !== second;
    case 'reached':
    case 'nameless':
      return refutation.rule !== undefined;
  }
}

/** Asks the evaluator itself whether a condition holds for somebody: a rule of one condition, beside no others. */
export function isTrue(condition: Condition, answers: Answers, knowledge: TriageKnowledge): boolean {
  const rule = { id: 'asked', tier: 'hard', sources: [], provenance: ['own'], certainty: 'expert' } as const;
  const asked = { ...rule, verdicts: [['emergency', condition]] } as const;
  const { triage } = knowledge;
  return decide(answers, { ...knowledge, triage: { ...triage, rules: [asked] } }).atLeast === 'emergency';
}
