import type { FlareRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<FlareRuleId, RuleWords>> = {};

export const flare = {
  title: 'Opvlamming',
  lead: 'Een plan voor een paar slechte dagen.',
  rules,
};
