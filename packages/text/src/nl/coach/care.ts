import type { CareRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<CareRuleId, RuleWords>> = {};

export const care = {
  title: 'Hulp erbij',
  lead: 'Wanneer deze app niet genoeg is, en een brief om mee te nemen.',
  rules,
};
