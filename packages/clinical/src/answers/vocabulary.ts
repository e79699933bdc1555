import { alarm } from './vocabulary/alarm.ts';
import { pain } from './vocabulary/pain.ts';
import { plan } from './vocabulary/plan.ts';

/** Every question by id: kind, options, bounds and screen. Key order is the order of asking within a screen. */
export const vocabulary = { ...alarm, ...pain, ...plan };

export type QuestionId = keyof typeof vocabulary;

/** Options of one question; `never` when it has none. */
export type OptionOf<Id extends QuestionId> = (typeof vocabulary)[Id] extends {
  options: readonly (infer O extends string)[];
}
  ? O
  : never;
