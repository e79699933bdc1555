import type { WellRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<WellRuleId, RuleWords>> = {};

export const well = {
  title: 'Goed blijven',
  lead: 'Blijven lopen, sterk blijven, en een eigen plan.',
  rules,
};
