import type { SimulationKnowledge } from './app/app.ts';

type Questions = SimulationKnowledge['questions'];

const tables = new WeakMap<Questions, ReadonlySet<string>>();

/** The questions of the plan: no verdict looks at their answers. */
export function planQuestionsOf(questions: Questions): ReadonlySet<string> {
  const known = tables.get(questions);
  if (known !== undefined) return known;
  const table = new Set(questions.filter(({ step }) => step === 'plan').map(({ id }) => id));
  tables.set(questions, table);
  return table;
}
