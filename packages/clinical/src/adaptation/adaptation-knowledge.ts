import type { AdaptationKnowledge } from '@rugwijs/core';
import { checkInWindows } from '../check-in/windows.ts';
import { measures } from '../progress/measures.ts';
import { grounds } from './grounds.ts';
import { thresholds } from './thresholds.ts';

/** What check-in, adaptation and progress need to know. */
export const adaptationKnowledge = {
  checkIn: checkInWindows,
  adaptation: { thresholds, rules: grounds },
  progress: { measures },
} satisfies AdaptationKnowledge;
