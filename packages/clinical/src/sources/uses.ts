import { grounds } from '../adaptation/grounds.ts';
import { claims } from '../claims/claims.ts';
import { conflicts } from '../claims/conflicts.ts';
import { coachKnowledge } from '../coach/coach-knowledge.ts';
import { lessons } from '../lessons/lessons.ts';
import { numbers } from '../numbers/numbers.ts';
import { planFacts } from '../plan/facts.ts';
import { measures } from '../progress/measures.ts';
import { exerciseTable } from '../session/exercises.ts';
import { treatments } from '../treatments/treatments.ts';
import { rules } from '../triage/rules.ts';
import { manyUnknown, riskOfPersisting, secondContact } from '../triage/special-rules.ts';
import { theorems } from '../triage/theorems.ts';
import type { SourceId } from './sources.ts';

/** What the clinical knowledge holds. A law is something that is proven about the alarm rules. */
export const useKinds = [
  'alarm-rule',
  'law',
  'plan-rule',
  'adaptation-rule',
  'tool-rule',
  'measure',
  'exercise',
  'lesson',
  'claim',
  'conflict',
  'treatment',
  'number',
] as const;

export type UseKind = (typeof useKinds)[number];

/** One thing that leans on a source; its words stand in the text package under the same id. */
export interface SourceUse {
  readonly kind: UseKind;
  readonly id: string;
}

/** Gathered at the first question: most screens never ask, and the page of sources asks for each. */
let gathered: readonly Leaning[] | undefined;

/** Everything that leans on a source: never written by hand, so it is never out of date. */
export function usesOf(source: SourceId): readonly SourceUse[] {
  gathered ??= leaning();
  return gathered.flatMap(({ kind, id, sources }) => (sources.includes(source) ? [{ kind, id }] : []));
}

interface Leaning extends SourceUse {
  readonly sources: readonly string[];
}

function leaning(): readonly Leaning[] {
  return [
    ...cited('alarm-rule', [...rules, manyUnknown, riskOfPersisting, secondContact]),
    ...cited('law', theorems),
    ...inTable('plan-rule', planFacts),
    ...inTable('adaptation-rule', grounds),
    ...Object.values(coachKnowledge).flatMap(({ rules }) => inTable('tool-rule', rules)),
    ...inTable('measure', measures),
    ...inTable('exercise', exerciseTable),
    ...inTable('lesson', lessons),
    ...inTable('claim', claims),
    ...inTable('conflict', conflicts),
    ...inTable('treatment', treatments),
    ...inTable('number', numbers),
  ];
}

interface Citing {
  readonly id: string;
  readonly sources: readonly { readonly source: string }[];
}

function cited(kind: UseKind, list: readonly Citing[]): readonly Leaning[] {
  return list.map(({ id, sources }) => ({ kind, id, sources: sources.map(({ source }) => source) }));
}

function inTable(kind: UseKind, table: Readonly<Record<string, { readonly sources: readonly string[] }>>) {
  return Object.entries(table).map(([id, { sources }]) => ({ kind, id, sources }));
}
