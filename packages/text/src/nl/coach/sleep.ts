import type { SleepRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<SleepRuleId, RuleWords>> = {};

export const sleep = {
  title: 'Slapen',
  lead: 'Een kort slaapdagboek, en wat je zelf kunt doen.',
  rules,
};
