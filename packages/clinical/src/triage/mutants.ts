import type { Condition, TriageKnowledge } from '@rugwijs/core';
import { rewrite } from './mutators.ts';

/** A rule set with one small slip in one place. */
export interface Mutant {
  readonly rule: string;
  /** Where and what, in the words of the rule language. */
  readonly slip: string;
  readonly knowledge: TriageKnowledge;
}

/** Bounds of age, pain and limitation that some rule uses: a slip goes to the next one. */
const neighbours: Readonly<Record<string, readonly number[]>> = {
  age: [18, 50, 55, 60, 70, 75, 80],
  pain: [7, 8, 9],
  'function-limit': [5, 6, 7],
};

/**
 * Every slip in every place of every rule: a part left out, all and any swapped, a "not" forgotten, one more or one fewer, a bound
 * at the next one, an option forgotten; a verdict or what unknown asks for one step up or down; a rule gone. A named condition is
 * changed in the rule at hand only.
 */
export function mutantsOf(knowledge: TriageKnowledge): readonly Mutant[] {
  return knowledge.triage.rules.flatMap((flag) => {
    const put = (slip: string, change: Partial<typeof flag> | undefined): Mutant => {
      const rules = knowledge.triage.rules.flatMap((own) => {
        if (own !== flag) return [own];
        return change === undefined ? [] : [{ ...own, ...change }];
      });
      return { rule: flag.id, slip, knowledge: { ...knowledge, triage: { ...knowledge.triage, rules } } };
    };
    const ofVerdicts = flag.verdicts.flatMap(([verdict, condition], at) => {
      const replace = (slip: string, by: Condition | undefined) => {
        const verdicts = flag.verdicts.flatMap((own, place) =>
          place !== at ? [own] : by === undefined ? [] : [[own[0], by] as const],
        );
        return put(`${verdict}: ${slip}`, { verdicts });
      };
      return [
        replace('left out', undefined),
        ...places(condition).flatMap((place) =>
          slipsAt(place).map(({ slip, by }) =>
            replace(
              slip,
              rewrite(
                condition,
                (found) => found === place,
                () => by,
              ),
            ),
          ),
        ),
      ];
    });
    return [
      put('the whole rule left out', undefined),
      ...ofVerdicts,
      ...(flag.whenUnknown === undefined ? [] : [put('unknown asks for nothing', { whenUnknown: 'self-care' })]),
      put('raised by a second contact the other way', { raisedBySecondContact: flag.raisedBySecondContact === false }),
    ];
  });
}

interface Slip {
  readonly slip: string;
  readonly by: Condition;
}

/** Every part of a condition, itself included, each object once. */
function places(condition: Condition): readonly Condition[] {
  const parts = 'question' in condition ? [] : Array.isArray(condition.of) ? condition.of : [condition.of as Condition];
  return [...new Set([condition, ...parts.flatMap((part: Condition) => places(part))])];
}

function slipsAt(place: Condition): readonly Slip[] {
  switch (place.kind) {
    case 'all':
    case 'any':
    case 'atLeast':
      return [...slipsOfList(place), ...slipsOfParts(place)];
    case 'not':
      return [{ slip: `not forgotten before ${say(place.of)}`, by: place.of }];
    case 'is':
      return place.values.length < 2
        ? []
        : place.values.map((value) => ({
            slip: `${place.question}: ${value} forgotten`,
            by: { ...place, values: place.values.filter((own) => own !== value) },
          }));
    case 'from':
    case 'below':
      return nextTo(place.question, place.bound).map((bound) => ({
        slip: `${place.question}: ${bound} instead of ${place.bound}`,
        by: { ...place, bound },
      }));
    default:
      return [];
  }
}

type List = Extract<Condition, { readonly kind: 'all' | 'any' | 'atLeast' }>;

function slipsOfList(list: List): readonly Slip[] {
  if (list.kind === 'atLeast') {
    return [list.count - 1, list.count + 1].map((count) => ({
      slip: `${count} instead of ${list.count} of ${say(list)}`,
      by: { ...list, count },
    }));
  }
  if (list.of.length < 2) return [];
  const kind = list.kind === 'all' ? 'any' : 'all';
  return [{ slip: `${kind} instead of ${say(list)}`, by: { ...list, kind } }];
}

function slipsOfParts(list: List): readonly Slip[] {
  return list.of.map((part, at) => ({
    slip: `${say(part)} left out of ${list.kind}`,
    by: { ...list, of: list.of.filter((_, other) => other !== at) },
  }));
}

function nextTo(question: string, bound: number): readonly number[] {
  const bounds = neighbours[question] ?? [];
  const at = bounds.indexOf(bound);
  return [bounds[at - 1], bounds[at + 1]].filter((next) => next !== undefined);
}

/** A condition in one short line. */
function say(condition: Condition): string {
  switch (condition.kind) {
    case 'is':
      return condition.values.join() === 'yes'
        ? condition.question
        : `${condition.question} = ${condition.values.join('/')}`;
    case 'has':
      return condition.value;
    case 'from':
      return `${condition.question} ≥ ${condition.bound}`;
    case 'below':
      return `${condition.question} < ${condition.bound}`;
    case 'named':
      return condition.name;
    case 'not':
      return `not(${say(condition.of)})`;
    case 'all':
    case 'any':
    case 'atLeast':
      return `${condition.kind}(${condition.of.map(say).join(', ')})`;
  }
}
