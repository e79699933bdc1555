import type { PlanRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';
import { exerciseRules } from './exercise-rules.ts';
import { modeRules } from './mode-rules.ts';
import { weekRules } from './week-rules.ts';

/** "Waarom?" bij het plan: naam, wat we zeggen, en wat het anders zou maken. */
export const planRules: Readonly<Record<PlanRuleId, PlanRuleWords>> = { ...modeRules, ...weekRules, ...exerciseRules };
