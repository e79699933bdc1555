import type { CalmRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<CalmRuleId, RuleWords>> = {};

export const calm = {
  title: 'Adem en rust',
  lead: 'Rustig ademen en ontspannen, met een stem die meetelt.',
  rules,
};
