import type { HelpsRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<HelpsRuleId, RuleWords>> = {};

export const helps = {
  title: 'Wat helpt mij?',
  lead: 'Bijhouden wat je probeert, en het eerlijk uitproberen.',
  rules,
};
