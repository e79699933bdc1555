import { type ExerciseId, exercises, planRules } from '@rugwijs/clinical';
import { highestLevel, type Limit } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, numbered, paragraph, strong, table } from '../../model/build.ts';
import type { Block } from '../../model/page.ts';
import { tableDoubts } from '../grounds.ts';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Which exercise is not for whom, by limit and then all together. */
export function contraindicationBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.limits;
  const limits = Object.keys(words.why) as Limit[];
  const nameOf = (id: string) => desk.text.session.exercises[id as ExerciseId].name;
  const names = (found: readonly { readonly id: string }[]) =>
    found.length === 0 ? words.none : found.map(({ id }) => nameOf(id)).join(' · ');
  const counted = (count: number) => (count === 0 ? words.none : desk.words.tables.plan.exercises(count));
  const waits = Object.entries(planRules.notAtStart).flatMap(([limit, ids]) =>
    ids.map((id) => `${nameOf(id)} (${desk.text.plan.limits[limit as Limit]})`),
  );
  return [
    paragraph(words.lead),
    paragraph(words.levels(highestLevel(['radicular'], 'pain-guided'))),
    table(
      words.head,
      [2, 6, 2, 3],
      limits.map((limit) => [
        [strong(capital(desk.text.plan.limits[limit]))],
        names(exercises.filter(({ notWith }) => notWith.includes(limit))),
        counted(exercises.filter(({ careWith }) => careWith.includes(limit)).length),
        words.why[limit],
      ]),
    ),
    paragraph(strong(words.waits), `: ${waits.join(' · ')}.`),
    heading(words.matrix),
    paragraph(words.matrixLead),
    {
      ...table(
        [words.exercise, ...limits.map((_, at) => String(at + 1))],
        [5, ...limits.map(() => 1)],
        exercises.map(({ id, notWith, careWith }) => [
          nameOf(id),
          ...limits.map((limit) => (notWith.includes(limit) ? '✕' : careWith.includes(limit) ? '!' : '')),
        ]),
      ),
      dense: true,
    },
    numbered(limits.map((limit) => desk.text.plan.limits[limit])),
    ...tableDoubts('contraindications', desk),
  ];
}
