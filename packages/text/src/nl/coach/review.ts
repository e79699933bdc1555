import type { ReviewRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<ReviewRuleId, RuleWords>> = {};

export const review = {
  title: 'Je week',
  lead: 'Eén keer per week: wat deed je, en wat veranderde er?',
  rules,
};
