import type { Answers } from '../answers/answer.ts';
import type { Classification, Risk } from '../classification/classification.ts';
import type { Dose, Exercise, Limit } from '../session/exercise.ts';
import { questionsOfLimit } from './limits.ts';
import { highestLevel } from './may-do.ts';
import type { Mode } from './plan.ts';
import type { PlanRules } from './rules.ts';
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
 * Where to begin, own: level 1, unless pain and hindrance are mild enough for more, or leg pain is settling. A body that asks
 * for care, walking under ten minutes, or fear keeps it at 1; harder forms come by the ladder, not at the start.
 */
export function startLevel(situation: Situation): number {
  const { answers, classification, risk, limits, mode } = situation;
  if (mode === 'light' || asksForCare(situation)) return 1;
  if (mode === 'pain-guided') return isSettling(answers, classification) ? 2 : 1;
  const { age, 'function-limit': hindrance, 'walk-now': walks } = answers;
  if (typeof hindrance !== 'number' || typeof age !== 'number') return 1;
  if (typeof walks !== 'number' || walks < shortWalk) return 1;
  if (risk.psych >= 3 || classification.severity === 'severe' || classification.severity === 'unknown') return 1;
  if (hindrance > 5) return 1;
  const easy = classification.severity === 'mild' && hindrance <= 3 && risk.band === 'low' && age < 65;
  return Math.min(highestLevel(limits, mode), easy ? 3 : 2);
}

/** Minutes; who walks less than this now has little to spare. */
const shortWalk = 10;
const oldAge = 70;

/** With these the start is the lightest, also when pain is mild (own). */
const carefulLimits: readonly Limit[] = ['balance', 'heart', 'osteoporosis', 'vertebral-fracture', 'pregnancy'];

/** Age or body asks for the lightest start, without exception; an age that is not known does as well. */
export function asksForCare({ answers, limits }: Pick<Situation, 'answers' | 'limits'>): boolean {
  const { age } = answers;
  return typeof age !== 'number' || age >= oldAge || carefulLimits.some((limit) => limits.includes(limit));
}

/** The answers that `startLevel` looked at. */
export function startQuestions({ answers, limits, mode }: Situation): readonly string[] {
  if (mode === 'light') return [];
  const careful = carefulLimits.filter((limit) => limits.includes(limit));
  const care = [...new Set(careful.flatMap((limit) => questionsOfLimit(limit, answers)))];
  const usual = mode === 'pain-guided' ? ['course', 'duration', 'age'] : ['pain', 'function-limit', 'age'];
  return [...usual, ...(mode === 'pain-guided' ? [] : ['persisting', 'walk-now']), ...care];
}

/**
 * The first dose. A second set only for who begins at level 3, with plenty of minutes and no limit at all, and only where two
 * sets stay within the highest dose of the table.
 */
export function startDose({ startDose: dose, topDose: top }: Exercise, situation: Situation, rules: PlanRules): Dose {
  const able = startLevel(situation) >= 3 && situation.limits.length === 0;
  if (!able || situation.minutes < rules.minutes.plenty) return dose;
  if (dose.kind !== 'reps' || top.kind !== 'reps' || dose.sets > 1) return dose;
  return dose.reps * 2 <= top.sets * top.reps ? { ...dose, sets: 2 } : dose;
}
