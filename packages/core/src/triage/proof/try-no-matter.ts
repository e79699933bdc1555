import type { Operator } from '../../rule/diagram.ts';
import { cheapest, outcomeAt } from '../../rule/diagram-answers.ts';
import type { Claim } from '../theorem.ts';
import { urgency } from '../verdict.ts';
import { countWhere } from './count.ts';
import { both, type Court, costIn, type Found, isTrue, variableOf } from './court.ts';
import { answersAt } from './triage-diagram.ts';

type NoMatter = Extract<Claim, { readonly kind: 'no-matter' }>;

/** The most and the least that these questions can make of the verdict are the same, whatever the others say. */
export function tryNoMatter({ questions, from, given }: NoMatter, court: Court): Found {
  const { triage } = court;
  const { diagrams } = triage;
  const variables = new Set(questions.map((id) => variableOf(triage, id)));
  const above = diagrams.map(triage.verdict, (level) => Math.max(level, urgency(from)));
  const holds = given === undefined ? diagrams.outcome(1) : isTrue(triage, given);
  const most = diagrams.over(
    diagrams.combine(holds, above, { of: (test, level) => (test === 0 ? 0 : level) }),
    variables,
    most9,
  );
  const least = diagrams.over(
    diagrams.combine(holds, above, { of: (test, level) => (test === 0 ? beyond : level) }),
    variables,
    least9,
  );
  const differs = diagrams.combine(most, least, { of: (high, low) => (high > low && low < beyond ? 1 : 0) });
  const kept = cheapest(diagrams, differs, costIn(court));
  if (kept === undefined) return { covered: countWhere(triage, holds) };
  const people = [outcomeAt(diagrams, most, kept), outcomeAt(diagrams, least, kept)].map((level) => {
    const here = triage.variables.reduce(
      (f, _, at) => (variables.has(at) ? f : diagrams.fix(f, at, kept[at] as number)),
      diagrams.combine(
        holds,
        diagrams.map(above, (own) => Number(own === level)),
        both,
      ),
    );
    const own = cheapest(diagrams, here, costIn(court)) ?? kept;
    return answersAt(
      triage,
      kept.map((value, at) => (variables.has(at) ? (own[at] as number) : value)),
    );
  });
  return { people };
}

/** Above every verdict. */
const beyond = 9;
const most9: Operator = { of: Math.max };
const least9: Operator = { of: Math.min };
