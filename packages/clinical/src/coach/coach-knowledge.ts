import type { CoachKnowledge } from '@rugwijs/core';
import { breaksKnowledge } from './breaks/knowledge.ts';
import { calmKnowledge } from './calm/knowledge.ts';
import { careKnowledge } from './care/knowledge.ts';
import { fearKnowledge } from './fear/knowledge.ts';
import { flareKnowledge } from './flare/knowledge.ts';
import { helpsKnowledge } from './helps/knowledge.ts';
import { legKnowledge } from './leg/knowledge.ts';
import { measuresKnowledge } from './measures/knowledge.ts';
import { moodKnowledge } from './mood/knowledge.ts';
import { reviewKnowledge } from './review/knowledge.ts';
import { sleepKnowledge } from './sleep/knowledge.ts';
import { strengthKnowledge } from './strength/knowledge.ts';
import { wellKnowledge } from './well/knowledge.ts';
import { workKnowledge } from './work/knowledge.ts';

/** What the tools beside the exercises need to know, each with its sources. */
export const coachKnowledge = {
  calm: calmKnowledge,
  sleep: sleepKnowledge,
  mood: moodKnowledge,
  fear: fearKnowledge,
  breaks: breaksKnowledge,
  strength: strengthKnowledge,
  helps: helpsKnowledge,
  flare: flareKnowledge,
  review: reviewKnowledge,
  well: wellKnowledge,
  work: workKnowledge,
  leg: legKnowledge,
  care: careKnowledge,
  measures: measuresKnowledge,
} as const satisfies CoachKnowledge;
