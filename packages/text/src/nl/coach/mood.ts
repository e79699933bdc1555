import type { MoodRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<MoodRuleId, RuleWords>> = {};

export const mood = {
  title: 'Hoofd en stemming',
  lead: 'Stress, piekeren en somberheid: even kijken hoe het gaat.',
  rules,
};
