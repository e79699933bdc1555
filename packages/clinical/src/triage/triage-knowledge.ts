import type { TriageKnowledge } from '@rugwijs/core';
import { atOnce, neededWhenCalm, questions } from '../answers/questions.ts';
import { classification } from '../classification/classification.ts';
import { risk } from '../classification/risk.ts';
import { rechecks } from './rechecks.ts';
import { rules } from './rules.ts';
import { manyUnknown, riskOfPersisting, secondContact } from './special-rules.ts';
import { rulesVersion } from './version.ts';

/** Questions, alarm rules, classes and risk: what core needs to triage a person. */
export const triageKnowledge: TriageKnowledge = {
  version: rulesVersion,
  questions,
  triage: {
    rules,
    manyUnknown,
    riskOfPersisting,
    secondContact,
    neededWhenCalm: { upTo: 'gp-appointment', questions: neededWhenCalm },
    atOnce,
    rechecks,
  },
  classification,
  risk,
};
