import type { Diagram, Operator } from '../../rule/diagram.ts';
import { waysAt } from '../../rule/diagram-answers.ts';
import type { Claim } from '../theorem.ts';
import { urgency } from '../verdict.ts';
import type { Variable } from './answer-space.ts';
import { countWhere } from './count.ts';
import { butNot, type Court, either, type Found, isExcepted, showTwo, variableOf } from './court.ts';

type Steps = Extract<Claim, { readonly kind: 'never-calmer' }>;

/** One person twice, with one answer changed: what happens to the verdict, or to each rule. */
export function trySteps({ questions, order, of, unless, alarm }: Steps, court: Court): Found {
  const { triage } = court;
  const { diagrams } = triage;
  const functions = of === 'verdict' ? [[undefined, triage.verdict] as const] : [...triage.rules];
  const excepted = isExcepted(triage, unless);
  const falls: Operator = { of: (before, after) => Number(isFall(before, after, alarm)), alike: 0 };
  const isFallAt = (from: Diagram, to: Diagram) => diagrams.combine(from, to, falls) !== diagrams.outcome(0);
  for (const question of questions) {
    const at = variableOf(triage, question);
    const steps = stepsOf(triage.variables[at] as Variable, order);
    for (const [rule, levels] of functions) {
      const asked = waysAt(diagrams, levels, at);
      for (const [from, to] of steps) {
        // Most steps fall nowhere, exception or not: then the whole need not be compared.
        if (!asked.some((ways) => isFallAt(ways[from] as Diagram, ways[to] as Diagram))) continue;
        const fixed = (f: Diagram, value: number) => diagrams.fix(f, at, value);
        const fallen = diagrams.combine(fixed(levels, from), fixed(levels, to), falls);
        const allowed = diagrams.combine(fixed(excepted, from), fixed(excepted, to), either);
        const shown = showTwo(court, diagrams.combine(fallen, allowed, butNot), at, [from, to]);
        if (shown !== undefined) return rule === undefined ? shown : { ...shown, rule };
      }
    }
  }
  return {
    covered: countWhere(
      triage,
      diagrams.map(excepted, (is) => 1 - is),
    ),
  };
}

function isFall(before: number, after: number, alarm: Steps['alarm']): boolean {
  if (alarm === undefined) return after < before;
  return before >= urgency(alarm.from) && after < urgency(alarm.floor);
}

/** From one value to the next: as written, numbers by size, or one more tick. */
function stepsOf({ values, place, question }: Variable, order: Steps['order']): readonly (readonly [number, number])[] {
  if (order !== 'rising') {
    const places = order.map(place);
    return places.slice(1).map((to, at) => [places[at] as number, to]);
  }
  if (question.kind === 'many') {
    const sets = values.flatMap((given, at) =>
      Array.isArray(given) ? [[given as readonly string[], at] as const] : [],
    );
    return sets.flatMap(([ticks, from]) =>
      (question.options ?? [])
        .filter((key) => !ticks.includes(key))
        .map((key) => [from, place([...ticks, key])] as const),
    );
  }
  const numbers = values.flatMap((given, at) => (typeof given === 'number' ? [[given, at] as const] : []));
  const sorted = numbers.sort(([a], [b]) => a - b).map(([, at]) => at);
  return sorted.slice(1).map((to, at) => [sorted[at] as number, to]);
}
