import { rules } from '@rugwijs/clinical';
import { type Answers, type Condition, urgency, type Verdict } from '@rugwijs/core';
import { Engine, type TopLevelCondition } from 'json-rules-engine';

type Nested =
  | { all: Nested[] }
  | { any: Nested[] }
  | { not: Nested }
  | { fact: string; operator: string; value: unknown };

/**
 * Our alarm rules, translated one to one for json-rules-engine: a rule per verdict, most urgent first. It has two values
 * only, so "weet ik niet" and not asked are a no to it, and it has no "at least n of", which is written out.
 */
export function translate(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const flag of rules) {
    for (const [verdict, condition] of flag.verdicts) {
      const conditions = { any: [toNested(condition)] } as TopLevelCondition;
      engine.addRule({ conditions, event: { type: flag.id, params: { verdict } }, priority: urgency(verdict) + 1 });
    }
  }
  return engine;
}

/** The most urgent verdict per alarm rule, with the conditions that made it true as the explanation. */
export async function runOn(engine: Engine, answers: Answers): Promise<ReadonlyMap<string, Verdict>> {
  const { results } = await engine.run({ ...answers });
  const found = new Map<string, Verdict>();
  for (const { event } of results) {
    if (!event) continue;
    const verdict = event.params?.verdict as Verdict;
    const known = found.get(event.type);
    if (known === undefined || urgency(verdict) > urgency(known)) found.set(event.type, verdict);
  }
  return found;
}

function toNested(condition: Condition): Nested {
  switch (condition.kind) {
    case 'is':
      return { fact: condition.question, operator: 'in', value: condition.values };
    case 'has':
      return { fact: condition.question, operator: 'contains', value: condition.value };
    case 'from':
      return { fact: condition.question, operator: 'greaterThanInclusive', value: condition.bound };
    case 'below':
      return { fact: condition.question, operator: 'lessThan', value: condition.bound };
    case 'all':
      return { all: condition.of.map(toNested) };
    case 'any':
      return { any: condition.of.map(toNested) };
    case 'not':
      return { not: toNested(condition.of) };
    case 'atLeast':
      return { any: chosen(condition.of, condition.count).map((some) => ({ all: some.map(toNested) })) };
    case 'named':
      return toNested(condition.of);
  }
}

/** Every choice of `count` out of a list. */
function chosen<T>(list: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return list.flatMap((first, index) => chosen(list.slice(index + 1), count - 1).map((rest) => [first, ...rest]));
}
