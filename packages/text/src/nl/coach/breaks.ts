import type { BreaksRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<BreaksRuleId, RuleWords>> = {};

export const breaks = {
  title: 'Even bewegen',
  lead: 'Een korte pauze als je lang zit.',
  rules,
};
