import type { FearRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<FearRuleId, RuleWords>> = {};

export const fear = {
  title: 'Weer durven',
  lead: 'Stap voor stap doen wat spannend is.',
  rules,
};
