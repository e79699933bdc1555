import type { RuleGrounds } from '../adaptation/knowledge.ts';
import type { AnswerValue } from '../answers/answer.ts';
import type { Reason } from '../rule/reason.ts';

/** What a person told or did, by fact; an absent fact is left out, never shown as an answer. */
export type ToolFacts = Readonly<Record<string, AnswerValue | undefined>>;

/** A reason of a tool's rule, with its grounds from the clinical data. Words stand in the tool's part of `@rugwijs/text`. */
export function toolReason<Rule extends string>(
  rules: Readonly<Record<Rule, RuleGrounds>>,
  rule: Rule,
  facts: ToolFacts = {},
  values?: Readonly<Record<string, string | number>>,
): Reason<Rule> {
  const because = Object.entries(facts).flatMap(([question, answer]) =>
    answer === undefined ? [] : [{ question, answer }],
  );
  const { sources, certainty } = rules[rule];
  return { rule, because, sources, certainty, ...(values === undefined ? {} : { values }) };
}
