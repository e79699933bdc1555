import type { PlanRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';
import { exerciseRules } from './exercise-rules.ts';
import { modeRules } from './mode-rules.ts';
import { weekRules } from './week-rules.ts';

/** "Why?" for the plan: name, what we claim, and what would change it. */
export const planRules: Readonly<Record<PlanRuleId, PlanRuleWords>> = { ...modeRules, ...weekRules, ...exerciseRules };
