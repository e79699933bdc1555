import type { MeasuresRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../coach-words.ts';

const rules: Readonly<Record<MeasuresRuleId, RuleWords>> = {};

export const measures = {
  title: 'Vragenlijsten',
  lead: 'Af en toe meten hoe het gaat, en een score van elders bewaren.',
  rules,
};
