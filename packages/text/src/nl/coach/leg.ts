import type { LegRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<LegRuleId, RuleWords>> = {};

export const leg = {
  title: 'Pijn in je been',
  lead: 'Volgen hoe je been gaat, met een korte test per week.',
  rules,
};
