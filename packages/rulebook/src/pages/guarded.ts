import type { ToolId } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import type { TableId } from '../doubts.ts';
import { heading, link, list, paragraph } from '../model/build.ts';
import type { Block } from '../model/page.ts';

const clinical = 'packages/clinical/src';

/** The tests that fail when a table no longer does what its page says. */
const guards: Readonly<Record<TableId | ToolId, readonly string[]>> = {
  urgency: [`${clinical}/triage/rules.test.ts`, `${clinical}/triage/bounds.test.ts`],
  questions: [`${clinical}/answers/questions.test.ts`],
  'named-conditions': [`${clinical}/triage/theorems.test.ts`, 'packages/rulebook/src/condition/ways.test.ts'],
  'classification-and-risk': [`${clinical}/classification/classification.test.ts`],
  'plan-choice': [
    `${clinical}/plan/choices.test.ts`,
    `${clinical}/plan/mode.test.ts`,
    `${clinical}/plan/start.test.ts`,
    `${clinical}/plan/plan-laws.test.ts`,
  ],
  contraindications: [`${clinical}/plan/excluded.test.ts`, `${clinical}/plan/not-known.test.ts`],
  'pain-rule': [`${clinical}/adaptation/pain-rule.test.ts`, `${clinical}/adaptation/modes.test.ts`],
  'dose-steps': [
    `${clinical}/adaptation/laws/laws.test.ts`,
    `${clinical}/adaptation/laws/weekly-laws.test.ts`,
    `${clinical}/adaptation/heavy-ladder.test.ts`,
    `${clinical}/session/dose-levels.test.ts`,
  ],
  'measurement-noise': [`${clinical}/progress/judge.test.ts`],
  're-checks': ['packages/journal/src/advice/rechecks.test.ts', 'packages/journal/src/advice/standing.test.ts'],
  'home-tests-and-fears': [`${clinical}/coach/strength/strength.test.ts`, `${clinical}/coach/fear/fear.test.ts`],
  aids: [`${clinical}/coach/helps/safety.test.ts`],
  instruments: [`${clinical}/coach/measures/measures.test.ts`],
  calm: [`${clinical}/coach/calm/calm.test.ts`],
  sleep: [`${clinical}/coach/sleep/sleep.test.ts`],
  mood: [`${clinical}/coach/mood/mood.test.ts`],
  fear: [`${clinical}/coach/fear/fear.test.ts`],
  breaks: [`${clinical}/coach/breaks/breaks.test.ts`],
  strength: [`${clinical}/coach/strength/strength.test.ts`],
  helps: [`${clinical}/coach/helps/trial-result.test.ts`, `${clinical}/coach/helps/safety.test.ts`],
  flare: [`${clinical}/coach/flare/flare.test.ts`],
  review: [`${clinical}/coach/review/review.test.ts`],
  well: [`${clinical}/coach/well/well.test.ts`],
  work: [`${clinical}/coach/work/hours.test.ts`, `${clinical}/coach/work/tasks.test.ts`],
  leg: [`${clinical}/coach/leg/leg.test.ts`],
  care: [`${clinical}/coach/care/hand-overs.test.ts`, `${clinical}/coach/care/suitability.test.ts`],
  measures: [`${clinical}/coach/measures/measures.test.ts`],
};

/** The tests that guard the page of a table or a tool. */
export function guardedBy(id: TableId | ToolId, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.guarded;
  return [
    heading(words.title),
    paragraph(words.files),
    list(guards[id].map((file) => [link(file.split('/').at(-1) ?? file, { file })])),
  ];
}
