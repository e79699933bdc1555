import type { SpecialRule, TriageKnowledge } from '@rugwijs/core';
import { any } from '@rugwijs/core';
import { is, yes } from '../answers/words.ts';
import { cite, type SourceId } from '../sources/sources.ts';
import type { RuleId } from './rule-ids.ts';

type Special<Key extends 'manyUnknown' | 'riskOfPersisting' | 'secondContact'> = TriageKnowledge['triage'][Key] &
  SpecialRule<RuleId, SourceId>;

/** Too much is unknown to be calm. Five is a guess of ours. */
export const manyUnknown: Special<'manyUnknown'> = {
  id: 'many-unknown',
  sources: [cite('own')],
  certainty: 'expert',
  rows: 5,
  verdict: 'gp-appointment',
};

/** Band medium or high (triage.md 1.4). Never above physiotherapist. */
export const riskOfPersisting: Special<'riskOfPersisting'> = {
  id: 'risk-of-persisting',
  sources: [cite('kngf2021', 'prognostic factors; C.2.1')],
  certainty: 'low',
  verdict: 'physiotherapist',
};

/**
 * Called before and no better, or fast worse: one level up, at most call-gp-now.
 * Telephone triage names a second contact and fast worsening as reasons to raise urgency; the step is our own.
 */
export const secondContact: Special<'secondContact'> = {
  id: 'second-contact',
  sources: [cite('nts', 'what may raise urgency'), cite('hsib2021')],
  certainty: 'low',
  when: any(yes('second-contact'), is('course', 'fast-worse')),
  from: 'gp-appointment',
  atMost: 'call-gp-now',
};
