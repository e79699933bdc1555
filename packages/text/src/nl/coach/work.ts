import type { WorkRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<WorkRuleId, RuleWords>> = {};

export const work = {
  title: 'Werk',
  lead: 'In stappen terug naar je werk.',
  rules,
};
