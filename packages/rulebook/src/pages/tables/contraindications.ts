import { type ExerciseId, exercises, planRules } from '@rugwijs/clinical';
import { highestLevel, type Limit } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, paragraph, strong, table } from '../../model/build.ts';
import type { Block } from '../../model/page.ts';
import { tableDoubts } from '../grounds.ts';
import { allLimits, limitMatrix, limitNumbers } from './limit-matrix.ts';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Which exercise is not for whom, by limit and then all together. */
export function contraindicationBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.limits;
  const limits = allLimits(desk);
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
    limitMatrix(
      words.exercise,
      exercises.map((exercise) => ({ ...exercise, name: nameOf(exercise.id) })),
      desk,
    ),
    limitNumbers(desk),
    ...tableDoubts('contraindications', desk),
  ];
}
