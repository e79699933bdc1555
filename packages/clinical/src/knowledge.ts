import { adaptationKnowledge } from './adaptation/adaptation-knowledge.ts';
import { coachKnowledge } from './coach/coach-knowledge.ts';
import { lessonKnowledge } from './lessons/occasions.ts';
import { planKnowledge } from './plan/plan-rules.ts';
import { triageKnowledge } from './triage/triage-knowledge.ts';

/** All clinical knowledge in one bundle, as core's functions take it. */
export const knowledge = {
  ...triageKnowledge,
  ...planKnowledge,
  ...adaptationKnowledge,
  lessons: lessonKnowledge,
  coach: coachKnowledge,
};

export type Knowledge = typeof knowledge;
