import type { Answers } from '../answers/answer.ts';
import type { Classification, Risk } from '../classification/classification.ts';
import type { Limit } from '../session/exercise.ts';
import { highestLevel } from './may-do.ts';
import type { Mode } from './plan.ts';
import { isSettling } from './wishes.ts';

export interface Situation {
  readonly answers: Answers;
  readonly classification: Classification;
  readonly risk: Risk;
  readonly mode: Mode;
  readonly limits: readonly Limit[];
  /** Minutes a day. */
  readonly minutes: number;
}

/**
 * Where to begin, own: level 1, unless pain and hindrance are mild enough for more, or leg pain is settling. Being 75 or
 * older, or afraid, keeps it at 1; harder forms come by the ladder, not at the start.
 */
export function startLevel({ answers, classification, risk, limits, mode }: Situation): number {
  if (mode === 'pain-guided') return isSettling(answers, classification) ? 2 : 1;
  const age = answers.age;
  const hindrance = answers['function-limit'];
  if (mode === 'light' || typeof hindrance !== 'number' || typeof age !== 'number' || age >= 75) return 1;
  if (risk.psych >= 3 || classification.severity === 'severe' || classification.severity === 'unknown') return 1;
  if (hindrance > 5) return 1;
  const easy = classification.severity === 'mild' && hindrance <= 2 && risk.band === 'low' && age < 65;
  return Math.min(highestLevel(limits, mode), easy ? 3 : 2);
}

/** The answers that `startLevel` looked at. */
export function startQuestions(mode: Mode): readonly string[] {
  if (mode === 'light') return [];
  return mode === 'pain-guided' ? ['course', 'duration'] : ['pain', 'function-limit', 'age', 'persisting'];
}
