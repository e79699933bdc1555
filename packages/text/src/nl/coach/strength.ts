import type { StrengthRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<StrengthRuleId, RuleWords>> = {};

export const strength = {
  title: 'Meet je kracht',
  lead: 'Kracht en uithouding thuis meten, naast je eigen begin.',
  rules,
};
