import { coachKnowledge, type SourcedGrounds } from '@rugwijs/clinical';
import type { ToolId } from '@rugwijs/core';
import type { Desk } from './desk.ts';
import type { RuleWords } from './pages/grounds.ts';

type Rules = { readonly [Tool in ToolId]: (typeof coachKnowledge)[Tool]['rules'] };

/** Every rule of the tools beside the exercises. */
export type ToolRuleId = { [Tool in ToolId]: keyof Rules[Tool] }[ToolId];

const { calm, sleep, mood, fear, breaks, strength, helps, flare, review, well, work, leg, care, measures } =
  coachKnowledge;

/** Where each comes from. A rule without words, or words without a rule, does not compile. */
export const toolGrounds: Readonly<Record<ToolRuleId, SourcedGrounds>> = {
  ...calm.rules,
  ...sleep.rules,
  ...mood.rules,
  ...fear.rules,
  ...breaks.rules,
  ...strength.rules,
  ...helps.rules,
  ...flare.rules,
  ...review.rules,
  ...well.rules,
  ...work.rules,
  ...leg.rules,
  ...care.rules,
  ...measures.rules,
};

/** What the app says of each. */
export function toolWords({ text }: Desk): Readonly<Record<ToolRuleId, RuleWords>> {
  return {
    ...text.calm.rules,
    ...text.sleep.rules,
    ...text.mood.rules,
    ...text.fear.rules,
    ...text.breaks.rules,
    ...text.strength.rules,
    ...text.helps.rules,
    ...text.flare.rules,
    ...text.review.rules,
    ...text.well.rules,
    ...text.work.rules,
    ...text.leg.rules,
    ...text.care.rules,
    ...text.measures.rules,
  };
}

/** Rules of one tool, in the order of its knowledge. */
export function rulesOf(tool: ToolId): readonly ToolRuleId[] {
  return Object.keys(coachKnowledge[tool].rules) as ToolRuleId[];
}
