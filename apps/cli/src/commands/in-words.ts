import type { Condition } from '@rugwijs/core';

/** A condition as a line of text: `age ≥ 50 and (leg-pain ≠ none or both-legs = yes)`. */
export function inWords(condition: Condition): string {
  return written(condition, false, () => undefined);
}

/** The same, with named conditions as `*name*`; every name met is handed to `onName`, to be explained elsewhere. */
export function inWordsByName(condition: Condition, onName: (name: string, of: Condition) => void): string {
  return written(condition, false, (name, of) => {
    onName(name, of);
    return `*${name}*`;
  });
}

type NameOf = (name: string, of: Condition) => string | undefined;

function written(condition: Condition, inside: boolean, nameOf: NameOf): string {
  switch (condition.kind) {
    case 'is': {
      const { question, values } = condition;
      return values.length === 1 && values[0] === 'yes' ? question : `${question} = ${values.join('/')}`;
    }
    case 'has':
      return `${condition.question} has ${condition.value}`;
    case 'from':
      return `${condition.question} ≥ ${condition.bound}`;
    case 'below':
      return `${condition.question} < ${condition.bound}`;
    case 'not':
      return condition.of.kind === 'is'
        ? `${condition.of.question} ≠ ${condition.of.values.join('/')}`
        : `not (${written(condition.of, false, nameOf)})`;
    case 'named':
      return nameOf(condition.name, condition.of) ?? written(condition.of, inside, nameOf);
    case 'atLeast': {
      const parts = condition.of.map((part) => written(part, true, nameOf)).join(', ');
      return `at least ${condition.count} of (${parts})`;
    }
    case 'all':
    case 'any': {
      const joined = condition.of
        .map((part) => written(part, true, nameOf))
        .join(condition.kind === 'all' ? ' and ' : ' or ');
      return inside && condition.of.length > 1 ? `(${joined})` : joined;
    }
  }
}
